/** English: what the answering parts of the page say. It is the list that every language matches. */
export const en = {
  language: 'en',
  locale: 'en-GB',
  euro: 'code',
  messages: {
    'unit.cents': { one: '{amount} cent', other: '{amount} cents' },
    'unit.percent': '{amount}%',
    'unit.people': '{amount}',
    'unit.thousand-jobs': '{amount} thousand',
    'unit.million-euro': 'EUR {amount} million',
    'unit.millions': 'EUR {amount} million',
    'value.none': 'No data',
    'status.published': 'published',
    'status.derived': 'own calculation',

    'count.pilots': { one: '{count} pilot', other: '{count} pilots' },
    'count.further': {
      one: '{count} more pilot also contributes',
      other: '{count} more pilots also contribute',
    },

    'map.title': 'Map of the pilot territories, coloured by: {colour}',
    'map.list': 'Funded regions',
    'map.help':
      'Arrow keys go to the nearest region in that direction, Enter chooses it, Escape lets it go. Plus and minus zoom.',
    'map.zoom-in': 'Zoom in',
    'map.zoom-out': 'Zoom out',
    'map.reset': 'Show all of Europe',
    'map.hint.touch': 'Use two fingers to move the map',
    'map.hint.wheel': 'Hold Ctrl (⌘ on a Mac) and scroll to zoom',

    'themes.title': 'Themes',
    'themes.all': 'Show all',
    'themes.key.primary': 'main theme',
    'themes.key.further': 'also contributes, not counted in the sum',
    'themes.total': 'All {count} pilots: {euros}',
    'themes.also': 'Also contribute:',
    'part.primary': 'main theme',
    'part.further': 'also contributes',
    'part.none': 'no part',

    'colour.title': 'Colour the map by',
    'colour.theme': 'Theme',

    'class.title': 'Legend: {colour}',
    'class.range': '{from} to {to}',
    'class.mean': 'Mean of the {count} territories: {mean}.',
    'class.mean-and-union': 'Mean of the {count} territories: {mean}. EU of {members}: {union}.',
    'class.about': 'What this is',
    'ranking.mean': 'Mean of all: {value}',

    'search.label': 'Find a region',
    'search.placeholder': 'Find a region or code',
    'search.none': 'No pilot region is called “{query}”. Try a country.',
    'search.found': {
      one: '{count} region found',
      other: '{count} regions found',
    },

    'panel.close': 'Close',
    'panel.place': '{country} · NUTS {level} region {code}',
    'panel.place.country': 'The whole country · NUTS {level} {code}',
    'panel.sector': 'Sector',
    'panel.beneficiaries': 'For whom',
    'panel.kind': 'Kind of action',
    'panel.grant': 'Grant',
    'panel.selected': 'Selected',
    'panel.selected.value': '{date} ({release})',
    'panel.figures': 'Figures for {name} beside the mean of all pilots',
    'panel.here': 'Here',
    'panel.mean': 'Mean of all',
    'panel.population-year': '2019',
    'panel.sources': 'Sources',

    'table.caption': 'The pilots and their territories in figures',
    'table.name': 'Territory',
    'table.country': 'Country',
    'table.theme': 'Main theme',
    'table.population': 'Inhabitants',

    summary: '{count} pilots, {euros} in all. By main theme: {themes}.',
    'summary.theme': '{theme} {count}',
    'summary.invite': 'Choose a territory to read what is done there.',

    'say.region': '{name}. {summary}',
    'say.no-region': 'No region chosen.',
    'say.theme': {
      one: '{theme}: {count} pilot, {regions}.',
      other: '{theme}: {count} pilots, {regions}.',
    },
    'say.further': { one: '{regions} also contributes.', other: '{regions} also contribute.' },
    'say.no-theme': 'All themes: {count} pilots.',
    'say.colour': 'The map is now coloured by: {colour}.',

    'title.view': '{view} – {title}',
    title: 'Twelve trial runs for Europe’s industrial change',

    'trouble.title': 'The map cannot answer just now',
    'trouble.stays': 'The picture and the table below are complete. What went wrong: {problem}',
    'trouble.unreachable': '{file} could not be loaded ({reason}).',
    'trouble.unreadable': '{file} is cut off or is not JSON ({reason}).',
    'trouble.again': 'Try again',
    unplaced: {
      one: '{count} pilot has no place on this map: {regions}.',
      other: '{count} pilots have no place on this map: {regions}.',
    },
  },
} as const;
