import { inflateSync, strFromU8 } from 'fflate';
import { readKept, type Packed } from './exports/onefile';

/*
 * The first script of a briefing that was saved as one document: brings in what was packed, then lets
 * it run. The document's policy names the style and the script by their hashes, so nothing else does.
 */
const own = (name: string) => document.querySelector(`script[data-${name}]`)?.textContent ?? '';
const bytes = Uint8Array.from(atob(own('packed')), (sign) => sign.charCodeAt(0));
const { style, body, files, script } = JSON.parse(strFromU8(inflateSync(bytes))) as Packed;

const put = (where: ParentNode, name: string, text: string, attributes: object = {}) => {
  const element = Object.assign(document.createElement(name), attributes);
  element.textContent = text;
  where.append(element);
  return element;
};
put(document.head, 'style', style);
document.querySelector('[data-waiting]')?.remove();
// The page of the site itself, as it was made.
document.body.insertAdjacentHTML('afterbegin', body);
const root = readKept(own('kept'))?.root ?? '';
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="%site%"]'))
  link.setAttribute('href', root + (link.getAttribute('href') ?? '').slice('%site%'.length));
put(document.body, 'script', files, { type: 'application/json' }).setAttribute('data-files', '');
put(document.body, 'script', script);
