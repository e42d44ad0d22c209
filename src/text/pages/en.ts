/** English: what stands on the page and never changes while it is read. It stays at the build. */
export const enPages = {
  language: 'en',
  messages: {
    'page.name': 'Transition Atlas',
    'page.description':
      'An independent interactive map of the twelve pilot projects for industrial transition presented by the European Commission in May 2019: who works on what, where, and how the grants compare.',
    'page.skip': 'Skip to the map',
    'page.languages': 'Language',
    'page.lead':
      'In May 2019 the European Commission presented twelve pilot projects in ten regions and two countries that had lost industrial jobs. Each was to receive EUR 300,000 from the EU.',
    'page.chart.small': 'Five themes, five maps',
    'page.chart.small.lead':
      'Each pilot counts once, under its main theme. The paler territories also contribute.',
    'page.chart.matrix': 'Who works on what',
    'page.chart.ranking': 'Same grant, different weight',
    'page.chart.ranking.lead':
      'Every pilot was awarded EUR 300,000. Divided by population, that is {most} per inhabitant in {top} and {least} in {bottom}.',
    'page.pilots': 'The twelve pilots, one by one',
    'page.table': 'All figures',
    'page.notes': 'How to read this',
    'page.sources': 'Sources',
    'page.insets': 'Outermost regions, each at its own scale. No pilot there.',
    'page.legend.no-pilot': 'EU of 2019, no pilot',
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

    'notes.initiative.title': 'What the initiative was',
    'notes.initiative':
      'The regions and states asked the Commission for help with their industrial transition and with strategies built on what they do best (“smart specialisation”). For about a year its experts and the authorities looked for what holds back jobs and growth. The pilots are the first result, each aimed at one specific obstacle.',
    'notes.themes.title': 'The themes are ours',
    'notes.classes.title': 'What the colours mean',
    'notes.classes':
      'All grants are equal, so the map is not coloured by amount. It is coloured by theme or by a ratio: the grant per inhabitant, GDP per inhabitant, unemployment, or industry’s share of jobs. Ratios are grouped into four or five classes with round limits, placed where there are gaps between the values; where the EU value is known, it is one of the limits. “No data” and “no pilot” are not zero: each has its own colour and label.',
    'notes.levels.title': 'Territories of three sizes',
    'notes.levels':
      'Territories are drawn as they were funded: {countries} as whole countries (NUTS 0), {large} as large regions (NUTS 1), {small} as regions (NUTS 2). Borders are those of NUTS 2016. A larger area does not mean a larger grant.',
    'notes.figures.title': 'Published, or calculated here',
    'notes.figures':
      'Each figure names its year and says whether it was published or is our own calculation. All values of one map are of the same year and the same edition, so that they can be compared.',
    'notes.missing.title': 'What the map does not show',
    'notes.missing':
      'It shows what the pilots set out to do in 2019, not what came of them: whether all the money was spent, what it achieved, or what would have happened without it. For ten of the twelve, the OECD reported on results in 2023 (see the sources). Nor does the map compare the loss of industrial jobs: the Commission named a share for only two of the twelve.',
    'notes.uk.title': 'The United Kingdom',
    'notes.uk':
      'In May 2019 the United Kingdom was a Member State, and Greater Manchester had been selected as an EU region. The map shows the EU as it was then.',
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
    'credits.figures':
      'Figures: Eurostat, © European Union, CC BY 4.0, and INSEE; changed where marked.',
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
    'take.data.lead': 'All figures of the twelve, with year and status.',
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
  },
} as const;
