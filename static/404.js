/*
 * Loaded by the page for unknown paths, which is served at any depth and so cannot know where the
 * site's root is. This file lies at the root: its own address tells. A classic script, because
 * `currentScript` is null in modules.
 */
(function () {
  'use strict';
  var html = document.documentElement;
  // The page looks for this file at every depth; the nearest that is found is the right one.
  if (html.hasAttribute('data-root')) return;
  var root = document.currentScript.src.replace(/404\.js.*$/, '');
  html.setAttribute('data-root', root);

  var languages = (html.getAttribute('data-languages') || '').split(' ');
  var pages = (html.getAttribute('data-pages') || '').split('|');
  var here = location.origin + location.pathname;
  if (here.indexOf(root) !== 0) return;
  var parts = here.slice(root.length).split('/').filter(Boolean);

  /* `fr-BE` and `FR` mean `fr`; an unknown language gets the main one, which has no folder. */
  var asked = (parts[0] || '').toLowerCase();
  var close = languages.filter(function (one) {
    return asked === one || asked.split('-')[0] === one;
  })[0];
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(asked)) {
    var folder = close && close !== languages[0] ? close + '/' : '';
    /* The nearest page: the longest beginning of the path that exists. */
    for (var n = parts.length; n >= 1; n--) {
      var rest = parts.slice(1, n).join('/');
      var page = folder + (rest && rest + '/');
      if (pages.indexOf(page) >= 0) {
        if (root + page !== here) location.replace(root + page + location.search + location.hash);
        break;
      }
    }
  }

  /* Links were written for a site at the top of its host. */
  var links = document.querySelectorAll('a[data-page]');
  for (var i = 0; i < links.length; i++) {
    links[i].setAttribute('href', root + links[i].getAttribute('data-page'));
  }
})();
