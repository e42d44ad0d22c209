/** English: what stands on the page and never changes while it is read. It stays at the build. */
export const enPages = {
  language: 'en',
  messages: {
    'page.name': 'Transition Atlas',
    'page.description':
      'An interactive map of the European Commission’s twelve pilot projects for industrial transition: who works on what, where, and how the grants compare.',
    'page.skip': 'Skip to the map',
    'page.languages': 'Language',
    'page.lead':
      'In 2019, ten regions and two countries that had lost industrial jobs got EUR 300,000 each from the European Commission to try out one idea.',
    'page.chart.small': 'Five themes, five maps',
    'page.chart.small.lead':
      'Each pilot counts once, under its main theme. The paler territories also contribute.',
    'page.chart.matrix': 'Who works on what',
    'page.chart.ranking': 'Same grant, different weight',
    'page.chart.ranking.lead':
      'Everyone received EUR 300,000. Shared out among the inhabitants it is {most} a head in {top} and {least} in {bottom}.',
    'page.pilots': 'The twelve, one by one',
    'page.table': 'All figures',
    'page.notes': 'How to read this',
    'page.sources': 'Sources',
    'page.insets': 'Outermost regions, each at its own scale. No pilot there.',
    'page.legend.no-pilot': 'European Union of 2019, no pilot',
    'page.legend.neighbour': 'Outside the Union',

    'inset.FRY1': 'Guadeloupe',
    'inset.FRY2': 'Martinique',
    'inset.FRY3': 'French Guiana',
    'inset.FRY4': 'Réunion',
    'inset.FRY5': 'Mayotte',
    'inset.PT20': 'Azores',
    'inset.PT30': 'Madeira',
    'inset.ES70': 'Canary Islands',
    'inset.MF': 'Saint-Martin',

    'notes.themes.title': 'The themes are ours',
    'notes.classes.title': 'What the colours say',
    'notes.classes':
      'All grants are equal, so the map never shades euros. It shades a theme, or a ratio: the grant per inhabitant, GDP per head, unemployment, or industry’s share of jobs. Ratios come in four or five classes with round limits, set where the values leave gaps; where the Union’s own value is known, it is a limit. “No data” and “no pilot” are not zero: they have their own colour and word.',
    'notes.levels.title': 'Territories of three sizes',
    'notes.levels':
      'Territories are drawn as they were funded: {countries} as whole countries (NUTS 0), {large} as large regions (NUTS 1), {small} as regions (NUTS 2). Borders are those of NUTS 2016. Larger does not mean better funded.',
    'notes.figures.title': 'Published, or calculated here',
    'notes.figures':
      'Each figure names its year and says whether it was published or is our own calculation. All values of one map are of the same year and the same edition, so that they can be compared.',
    'notes.missing.title': 'What the map does not show',
    'notes.missing':
      'It shows what the pilots set out to do in 2019. It does not show what came of them: whether the money was all spent, what it achieved, or what happened without it. We found no complete record. Nor does it compare the loss of industrial jobs: the Commission named a share for only two of the twelve.',
    'notes.uk.title': 'The United Kingdom',
    'notes.uk':
      'In May 2019 the United Kingdom was a Member State, and Greater Manchester was selected as a region of the Union. The map shows the Union of that day.',
    'notes.borders.title': 'Boundaries and names',
    'notes.borders':
      'Boundaries and names on this map take no position on the legal status of any territory or on any frontier. Crimea is drawn as part of Ukraine. Cyprus is drawn as one island, as the Union’s statistics do; Union law is suspended in its north.',
    'notes.kosovo':
      '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
    'notes.kosovo.about': 'The border between Serbia and Kosovo* is dashed.',

    'credits.title': 'Data, boundaries, licence',
    'credits.boundaries': '© EuroGeographics for the administrative boundaries',
    'credits.boundaries.terms':
      'Eurostat’s boundaries may be used freely for work that is not sold. A newsroom that sells what it publishes should read the terms first.',
    'credits.neighbours':
      'Countries outside NUTS: Natural Earth, reshaped by Visionscarto to the view of the United Nations.',
    'credits.figures':
      'Figures: Eurostat, © European Union, CC BY 4.0, and INSEE; changed where marked.',
    'credits.independent':
      'An independent visualisation of published facts. It is not a publication of the European Union.',
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
    'take.present.lead': 'The map as slides with notes: to play, print and change.',
    'take.present.page': 'The briefing',
    'take.present.add': 'Add this view to a briefing',
    'take.title': 'Take it with you',
    'take.lead':
      'Free to use with the source named; the boundaries in the pictures not commercially. Source and terms are in every file.',
    'take.pictures': 'Pictures',
    'take.pictures.lead': 'The whole map, with legend and alternative text inside.',
    'take.wide': 'Wide, for web pages',
    'take.wide.large': 'Wide, for print and large screens',
    'take.square': 'Square, for social networks',
    'take.square.large': 'Square, large',
    'take.drawing.wide': 'Wide drawing, to be scaled and edited',
    'take.drawing.square': 'Square drawing',
    'take.kit': 'Other views, and the press kit',
    'take.data': 'Data',
    'take.data.lead': 'All figures of the twelve, with year and status.',
    'take.csv.comma': 'Table parted by commas: for Excel in English, R, Python',
    'take.csv.semicolon':
      'Table parted by semicolons: for Excel in French, German and most languages of the continent',
    'take.json': 'Everything, for programs',
    'take.embed': 'For your own page',
    'take.embed.lead': 'The map as one file for a frame: no cookie, no request to anyone.',
    'take.embed.page': 'The page to embed',
    'take.share': 'The page to link to, with its picture',
    'take.embed.code': 'Make the code to embed it',

    'lost.title': 'There is no page here',
    'lost.text': 'The address leads nowhere. The map is one step away:',
    'lost.home': 'To the map in English',
  },
} as const;
