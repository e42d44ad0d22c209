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
    'status.derived': 'our calculation',

    'count.pilots': { one: '{count} pilot', other: '{count} pilots' },
    'count.further': {
      one: '{count} more pilot also contributes',
      other: '{count} more pilots also contribute',
    },

    'map.title': 'Map of the pilot territories, coloured by: {colour}',
    'map.fact': '{colour}: {value}',
    'map.list': 'Pilot territories',
    'map.help':
      'Arrow keys move to the nearest territory in that direction, Enter selects it, Escape clears the selection. Plus and minus zoom.',
    'map.zoom-in': 'Zoom in',
    'map.zoom-out': 'Zoom out',
    'map.reset': 'Show all of Europe',
    'map.hint.touch': 'Use two fingers to move the map',
    'map.hint.wheel': 'Hold Ctrl (⌘ on a Mac) and scroll to zoom',

    'themes.title': 'Themes',
    'themes.all': 'Show all',
    'themes.key.primary': 'main theme',
    'themes.key.further': 'also contributes, not in the total',
    'themes.total': 'All {count} pilots: {euros}',
    'themes.also': 'Also contribute:',
    'part.primary': 'main theme',
    'part.further': 'also contributes',
    'part.none': 'not involved',

    'colour.title': 'Colour the map by',
    'colour.theme': 'Theme',

    'class.title': 'Legend: {colour}',
    'class.range': '{from} to {to}',
    'class.mean': 'Unweighted average of the {count} territories: {mean}.',
    'class.mean-and-union':
      'Unweighted average of the {count} territories: {mean}. EU of {members}: {union}.',
    'class.about': 'Definition',
    'ranking.mean': 'Unweighted average: {value}',

    'search.label': 'Find a territory',
    'search.placeholder': 'Find a territory or code',
    'search.none': 'No match for “{query}”. Try a country.',
    'search.found': {
      one: '{count} territory found',
      other: '{count} territories found',
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
    'panel.figures': 'Figures for {name}, compared with the average of all pilots',
    'panel.here': 'This territory',
    'panel.mean': 'Average',
    'panel.sources': 'Sources',

    'table.caption': 'The pilots and their territories in figures',
    'table.name': 'Territory',
    'table.country': 'Country',
    'table.theme': 'Main theme',
    'table.population': 'Inhabitants',

    summary: '{count} pilots, {euros} in total. By main theme: {themes}.',
    'summary.theme': '{theme} {count}',
    'summary.invite': 'Select a territory to see what its pilot does.',

    'say.region': '{name}. {summary}',
    'say.no-region': 'No territory selected.',
    'say.theme': {
      one: '{theme}: {count} pilot, {regions}.',
      other: '{theme}: {count} pilots, {regions}.',
    },
    'say.theme.nobody': '{theme}: no pilot has it as its main theme.',
    'say.further': { one: '{regions} also contributes.', other: '{regions} also contribute.' },
    'say.no-theme': 'All themes: {count} pilots.',
    'say.colour': 'The map is now coloured by: {colour}.',

    'title.view': '{view} – {title}',
    title: 'Twelve pilot projects for Europe’s industrial transition',

    'trouble.title': 'The interactive map is not available',
    'trouble.stays': 'The picture and the table below are complete. Error: {problem}',
    'trouble.unreachable': '{file} could not be loaded ({reason}).',
    'trouble.unreadable': '{file} is cut off or is not JSON ({reason}).',
    'trouble.script': 'A part of the page could not be loaded.',
    'trouble.again': 'Try again',
    unplaced: {
      one: '{count} pilot is not shown on this map: {regions}.',
      other: '{count} pilots are not shown on this map: {regions}.',
    },
  },
} as const;
