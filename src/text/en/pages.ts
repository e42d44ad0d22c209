/** English: what stands on the page and never changes while it is read. It stays at the build. */
export default {
  'page.name': 'Transition Atlas',
  'page.description': 'An interactive map of projects and figures by European region.',
  'page.skip': 'Skip to the map',
  'page.languages': 'Language',
  'page.lead': 'Projects and figures by European region.',
  'page.chart.small': 'A map for each theme',
  'page.chart.small.lead':
    'Each project counts once, under its main theme. The paler territories also contribute.',
  'page.chart.matrix': 'Who works on what',
  'page.chart.ranking': '{measure}',
  'page.chart.ranking.lead': 'From {least} ({bottom}) to {most} ({top}).',
  'page.projects': 'The {project}, one by one',
  'page.table': 'All figures',
  'page.notes': 'How to read this',
  'page.sources': 'Sources',
  'page.insets': 'Outermost regions, each at its own scale.',
  'page.legend.none': 'EU and United Kingdom, not listed',
  'page.legend.neighbour': 'Outside the EU',

  'inset.FRY1': 'Guadeloupe',
  'inset.FRY2': 'Martinique',
  'inset.FRY3': 'French Guiana',
  'inset.FRY4': 'Réunion',
  'inset.FRY5': 'Mayotte',
  'inset.PT20': 'Azores',
  'inset.PT30': 'Madeira',
  'inset.ES70': 'Canary Islands',
  'inset.MF': 'Saint-Martin',

  'notes.themes.title': 'About the themes',
  'notes.classes.title': 'What the colours mean',
  'notes.classes':
    'Ratios are grouped into four or five classes with round limits, placed where there are gaps between the values; where there is a value to compare with, such as the EU’s, it is one of the limits. Totals are circles, whose area is the value: a large territory is not shaded for being large. “No data” is not zero: it has its own colour and label.',
  'notes.levels.title': 'Territories of different sizes',
  'notes.levels':
    'Territories are drawn at the level at which they are listed: {levels}. A larger area does not mean a larger value.',
  'notes.figures.title': 'Published, or calculated here',
  'notes.figures':
    'Each figure names its year and says whether it was published or is our own calculation. All values of one map are of the same year and the same edition, so that they can be compared.',
  'notes.borders.title': 'Boundaries and names',
  'notes.borders':
    'Boundaries and names on this map take no position on the legal status of any territory or on any frontier. Crimea is drawn as part of Ukraine. Cyprus is drawn as one island, as EU statistics do; EU law is suspended in its north.',
  'notes.kosovo':
    '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
  'notes.kosovo.about': 'The border between Serbia and Kosovo* is dashed.',

  'credits.title': 'Data, boundaries, licence',
  'credits.boundaries': '© EuroGeographics for the administrative boundaries',
  'credits.boundaries.terms':
    'Eurostat’s boundaries may be used for non-commercial purposes only. A newsroom that charges readers or carries advertising should read the terms first.',
  'credits.neighbours':
    'Countries outside NUTS: Natural Earth, adapted by Visionscarto to the boundaries used by the United Nations.',
  'credits.figures': 'The sources of facts and figures are listed above.',
  'credits.independent':
    'An independent visualisation of published facts. It is not a publication of the European Union and is not endorsed by it.',
  'credits.version': 'Data of {date}',
  'credits.more': 'Credits, licences, accessibility',
  'credits.data': 'The data as JSON',
  'credits.schema': 'its schema',
  'credits.privacy': 'No cookies, no tracking, nothing loaded from elsewhere.',
  'sources.secondary': 'secondary source',

  'take.button.embed': 'Embed',
  'take.button.download': 'Download',
  'take.button.present': 'Present',
  'take.present': 'For a meeting',
  'take.present.lead': 'The map as slides with notes: to present, print and edit.',
  'take.present.page': 'The briefing',
  'take.present.add': 'Add this view to a briefing',
  'take.title': 'Download and reuse',
  'take.lead':
    'Free to reuse if you name the source; pictures with boundaries are for non-commercial use only. Every file states its source and terms.',
  'take.pictures': 'Pictures',
  'take.pictures.lead': 'The whole map, with legend and alternative text.',
  'take.wide': 'Wide, for web pages',
  'take.wide.large': 'Wide, for print and large screens',
  'take.square': 'Square, for social networks',
  'take.square.large': 'Square, large',
  'take.drawing.wide': 'Wide vector file, to scale and edit',
  'take.drawing.square': 'Square vector file',
  'take.kit': 'Other views, and the newsroom kit',
  'take.data': 'Data',
  'take.data.lead': 'All figures, with year and status.',
  'take.csv.comma': 'Comma-separated table: for Excel in English, R, Python',
  'take.csv.semicolon':
    'Semicolon-separated table: for Excel in French, German and most other European languages',
  'take.json': 'All data as JSON, for developers',
  'take.embed': 'For your own page',
  'take.embed.lead':
    'The map as a single file for an iframe: no cookies, no requests to third parties.',
  'take.embed.page': 'The page to embed',
  'take.share': 'A page to share, with its picture',
  'take.embed.code': 'Get the embed code',

  'lost.title': 'Page not found',
  'lost.text': 'This address does not exist. Go to the map:',
  'lost.home': 'To the map in English',
  'notes.level.0': '{names} as whole countries (NUTS 0)',
  'notes.level.1': '{names} as large regions (NUTS 1)',
  'notes.level.2': '{names} as regions (NUTS 2)',
  'notes.level.3': '{names} as small regions (NUTS 3)',
};
