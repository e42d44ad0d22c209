/** English: what is said in pictures that leave the site. It stays at the build. */
export const enPictures = {
  language: 'en',
  messages: {
    'picture.name': 'Transition Atlas',
    'picture.source': 'Source: European Commission, {date} ({reference})',
    'picture.source.undated': 'Source: European Commission',
    'picture.source.figure': 'Source: Eurostat ({datasets}), {year}; {status}',
    'picture.source.grant': 'Sources: European Commission; Eurostat ({datasets}), {year}; {status}',
    'picture.status.mixed': 'in part our own calculation',
    'picture.colour.grant-per-inhabitant':
      'The same grant for all, shared out among the people who live there.',
    'picture.colour.gdp-per-head':
      'What the economy produces per inhabitant, at equal purchasing power. The EU is 100.',
    'picture.colour.unemployment':
      'People without work who look for it, in each hundred of the labour force.',
    'picture.colour.industry-share':
      'Jobs in mining, factories, energy, water and waste, in each hundred jobs.',
    'picture.themes': 'Themes: our own reading',
    'picture.insets': 'Outermost regions, not to scale',
    'picture.grant': '{euros}: {share} per inhabitant',
    'picture.theme': '{pilots}, {euros}.',
    'picture.theme.further': '{pilots}, {euros}. {further}.',
    'picture.role': '({role})',
    'picture.alt.map': 'Map of Europe.',
    'picture.alt.whole':
      'Map of Europe with {count} territories that work on industrial transition, coloured by theme. {themes}.',
    'picture.alt.colour':
      'Map of Europe with {count} territories that work on industrial transition. {colour}, from high to low: {values}.',
    'picture.alt.value': '{name} {value}',
    'picture.alt.theme': '{theme}: {regions}',
    'picture.alt.region': 'Map that shows where {name} lies ({country}). {summary} {theme}.',
    'picture.alt.main': 'Main theme: {theme}',
    'picture.alt.further': 'Main theme: {theme}. Also: {further}',
    'picture.creator': 'Transition Atlas contributors',
    'picture.rights.data': 'Data and words: CC BY 4.0, Transition Atlas contributors.',
    'picture.rights.boundaries':
      'Boundaries: © EuroGeographics for the administrative boundaries, from Eurostat (GISCO). They may not be used commercially.',

    'sheet.code': 'NUTS code',
    'sheet.version': 'Edition of the codes',
    'sheet.further': 'Also contributes to',
    'sheet.index': 'EU of {members} = 100',
    'sheet.column': '{name} ({unit})',
    'sheet.column.year': '{name} ({unit}, {year})',
    'sheet.status': '{name}: status',
  },
} as const;
