/** English: what is said in pictures that leave the site. It stays at the build. */
export const enPictures = {
  language: 'en',
  messages: {
    'picture.name': 'Transition Atlas',
    'picture.source': 'Source: European Commission, {date} ({reference})',
    'picture.source.undated': 'Source: European Commission',
    'picture.themes': 'Themes: our own reading',
    'picture.insets': 'Outermost regions, not to scale',
    'picture.grant': '{euros}: {share} per inhabitant',
    'picture.theme': '{pilots}, {euros}.',
    'picture.theme.further': '{pilots}, {euros}. {further}.',
    'picture.role': '({role})',
    'picture.alt.map': 'Map of Europe.',
    'picture.alt.whole':
      'Map of Europe with {count} territories that work on industrial transition, coloured by theme. {themes}.',
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
