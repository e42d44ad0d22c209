/** English: what is said in pictures that leave the site. It stays at the build. */
export const enPictures = {
  language: 'en',
  messages: {
    'picture.name': 'Transition Atlas',
    'picture.source': { one: 'Source: {sources}', other: 'Sources: {sources}' },
    'picture.source.figure': {
      one: 'Source: {from}; {status}',
      other: 'Sources: {from}; {status}',
    },
    'picture.source.year': '{from}, {year}',
    'picture.source.dated': '{publisher}, {date} ({reference})',
    'picture.source.more': '{all}; {next}',
    'picture.status.mixed': 'partly our calculation',
    'picture.independent': 'Independent; not a publication of the European Union',
    'picture.themes': 'Themes: Transition Atlas',
    'picture.insets': 'Outermost regions, not to scale',
    'picture.theme': '{projects}, {euros}.',
    'picture.theme.further': '{money} {further}.',
    'picture.role': '({role})',
    'picture.alt.map': 'Map of Europe.',
    'picture.alt.whole': 'Map of Europe with {count} territories, coloured by theme. {themes}.',
    'picture.alt.colour':
      'Map of Europe with {count} territories. {colour}, from high to low: {values}.',
    'picture.alt.value': '{name} {value}',
    'picture.alt.theme': '{theme}: {regions}',
    'picture.alt.region': 'Map that shows where {name} lies ({country}). {summary} {theme}.',
    'picture.alt.main': 'Main theme: {theme}',
    'picture.alt.further': 'Main theme: {theme}. Also: {further}',
    'picture.creator': 'Transition Atlas contributors',
    'picture.rights.data':
      'Texts and calculations: CC BY 4.0. Facts and figures: the sources named.',
    'picture.rights.boundaries':
      'Boundaries: © EuroGeographics for the administrative boundaries, from Eurostat (GISCO). Non-commercial use only.',

    'sheet.code': 'NUTS code',
    'sheet.version': 'NUTS version',
    'sheet.further': 'Also contributes to',
    'sheet.index': 'EU of {members} = 100',
    'sheet.column': '{name} ({unit})',
    'sheet.column.year': '{name} ({unit}, {year})',
    'sheet.status': '{name}: status',
    'sheet.project': 'Project',
    'sheet.places': 'All its places',
    'sheet.unit.million-euro': 'million EUR',
    'sheet.unit.thousand': 'thousand',
    'sheet.unit.index': 'index',
  },
} as const;
