/** English: what is said in pictures that leave the site. It stays at the build. */
export const enPictures = {
  language: 'en',
  messages: {
    'picture.name': 'Transition Atlas',
    'picture.source': 'Sources: European Commission, {date} ({reference}); {account}',
    'picture.source.undated': 'Source: European Commission',
    'picture.source.figure': 'Source: Eurostat ({datasets}), {year}; {status}',
    'picture.source.grant': 'Sources: European Commission; Eurostat ({datasets}), {year}; {status}',
    'picture.status.mixed': 'partly our calculation',
    'picture.colour.grant-per-inhabitant': 'The same grant for every pilot, divided by population.',
    'picture.colour.gdp-per-head':
      'What the economy produces per inhabitant, at equal purchasing power. The EU is 100.',
    'picture.colour.unemployment': 'Unemployed people per 100 people in the labour force.',
    'picture.colour.industry-share':
      'Jobs in mining, factories, energy, water and waste per 100 jobs.',
    'picture.independent': 'Independent; not a publication of the European Union',
    'picture.themes': 'Themes: Transition Atlas',
    'picture.insets': 'Outermost regions, not to scale',
    'picture.grant': '{euros}: {share} per inhabitant',
    'picture.theme': '{pilots}, {euros}.',
    'picture.theme.further': '{pilots}, {euros}. {further}.',
    'picture.role': '({role})',
    'picture.alt.map': 'Map of Europe.',
    'picture.alt.whole':
      'Map of Europe with {count} territories in industrial transition, coloured by theme. {themes}.',
    'picture.alt.colour':
      'Map of Europe with {count} territories in industrial transition. {colour}, from high to low: {values}.',
    'picture.alt.value': '{name} {value}',
    'picture.alt.theme': '{theme}: {regions}',
    'picture.alt.region': 'Map that shows where {name} lies ({country}). {summary} {theme}.',
    'picture.alt.main': 'Main theme: {theme}',
    'picture.alt.further': 'Main theme: {theme}. Also: {further}',
    'picture.creator': 'Transition Atlas contributors',
    'picture.rights.data':
      'Texts and calculations: CC BY 4.0, Transition Atlas contributors. Facts and figures: © European Union, CC BY 4.0; INSEE.',
    'picture.rights.boundaries':
      'Boundaries: © EuroGeographics for the administrative boundaries, from Eurostat (GISCO). Non-commercial use only.',

    'sheet.code': 'NUTS code',
    'sheet.version': 'NUTS version',
    'sheet.further': 'Also contributes to',
    'sheet.index': 'EU of {members} = 100',
    'sheet.column': '{name} ({unit})',
    'sheet.column.year': '{name} ({unit}, {year})',
    'sheet.status': '{name}: status',
  },
} as const;
