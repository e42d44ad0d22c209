/** English: what is said in a briefing. It is the list that every language matches. */
export const enPresent = {
  language: 'en',
  messages: {
    'slide.term.grants': 'Grants in all',
    'slide.term.grant': 'Grant',
    'slide.term.theme': 'Main theme',
    'slide.term.further': 'Also contributes to',
    'slide.term.for': 'For whom',
    'slide.opening.data': 'The data are of {date}.',
    'slide.grant': '{euros}, {share} per inhabitant',

    'slide.opening.who': {
      one: '{count} pilot project in {countries} tries out ways for industrial territories to change.',
      other:
        '{count} pilot projects in {countries} try out ways for industrial territories to change.',
    },
    'slide.countries': { one: '{count} country', other: '{count} countries' },
    'slide.opening.each': 'Each received the same grant: {euros}.',
    'slide.opening.together': 'Together they received {euros}.',
    'slide.opening.selected': 'Selected on {dates}.',
    'slide.opening.notes':
      'The map that follows shows where they are, and its colours say what they work on.',

    'slide.map.title': '{pilots}, {themes}',
    'slide.map.themes': { one: '{count} theme', other: '{count} themes' },
    'slide.map.once': 'Each pilot counts once, under its main theme.',
    'slide.map.levels':
      'They differ in size: {countries} drawn as whole countries, {large} as large regions, {small} as smaller ones.',
    'slide.map.further': {
      one: '{count} of them contributes to further themes too.',
      other: '{count} of them contribute to further themes too.',
    },
    'slide.chart.themes': 'Grants by main theme',
    'slide.chart.theme': '{euros} · {pilots}',

    'slide.theme.title': '{theme}: {pilots}, {euros}',
    'slide.theme.main': 'Main theme of {regions}.',
    'slide.theme.nobody': 'No pilot has it as its main theme.',
    'slide.theme.further': {
      one: '{regions} also contributes.',
      other: '{regions} also contribute.',
    },
    'slide.theme.money':
      'By main theme this is {euros} of {total}. Pilots that also contribute are not counted in the sum.',

    'slide.pilot.title': '{name}: {what}',
    'slide.pilot.does': '{name}: {summary}',
    'slide.pilot.selected': 'Selected on {date}.',
    'slide.pilot.figures': 'In figures, here and in the mean of all pilots:',
    'slide.pilot.figure': '{name} {value}, mean {mean} ({note}).',
    'slide.pilot.nofigure': '{name}: no data.',

    'slide.sum.title': 'The same sum weighs from {least} to {most} per inhabitant',
    'slide.sum.title.plain': 'What the grants amount to per inhabitant',
    'slide.sum.all': '{pilots}: {euros} in all.',
    'slide.sum.people':
      'Shared out among the {people} million people who live there: {share} each.',
    'slide.sum.highest': 'Highest in {name}: {value}. Lowest in {other}: {less}.',
    'slide.sum.derived': 'The division is our own calculation.',
    'slide.missing':
      'The map does not show what came of the pilots: whether all the money was spent, what it achieved, or what would have happened without it. We found no complete record.',

    'slide.table.title': {
      one: '{count} territory in figures',
      other: '{count} territories in figures',
    },
    'slide.table.notes': 'A table to look things up in. The widest gaps: {gaps}.',
    'slide.table.gap': '{name} from {least} ({low}) to {most} ({high})',

    'slide.sources.title': 'Where this comes from, and what it does not show',
    'slide.sources.facts':
      'What the pilots do: the Commission’s announcement, and local sources where named.',
    'slide.sources.themes': 'The themes are this map’s own reading.',
    'slide.sources.figures':
      'Figures are of {years}; each says whether it is published or our own calculation.',
    'slide.sources.notes':
      'The full list of sources, with links, is on the map’s page. This is an independent visualisation of published facts, not a publication of the European Commission.',
    'slide.licence': 'Data and words: CC BY 4.0, Transition Atlas contributors',
    'slide.boundaries': '© EuroGeographics for the administrative boundaries',
    'slide.terms':
      '© EuroGeographics for the administrative boundaries, from Eurostat (GISCO). They may not be used commercially.',

    'slide.view.title': 'A closer look: {view}',
    'slide.view.whole': 'The whole map',

    'slide.alt.whole': 'Map of Europe with {count} territories, coloured by theme. {themes}.',
    'slide.alt.theme': '{theme}: {regions}',
    'slide.alt.map': 'Map of Europe. {said}',
    'slide.alt.pilot': 'Map that shows where {name} lies ({country}).',
    'slide.alt.country': 'Map that shows where {name} lies.',
    'slide.alt.ratio': 'Map of Europe, coloured by: {colour}. {ranked}.',
    'slide.alt.value': '{name} {value}',

    'slide.note.sources': 'Sources: {sources}.',
    'slide.source': '{publisher}: {works}',
    'slide.source.work': '{work} ({date})',

    'present.title': 'The map as a briefing',
    'present.alone': 'This briefing is packed in one file and needs JavaScript to be shown.',
    'present.description':
      'The European Commission’s twelve pilot projects for industrial transition as a briefing: slides with maps, figures and notes, to play, print, change and share.',
    'present.lead':
      '{slides}, written from the data, with something to say for each. Play them, print them, or make them yours: leave out, reorder, write your own notes.',
    'present.back': 'To the map',
    'present.skip': 'Skip to the slides',
    'present.outline': 'Slides',
    'present.notes': 'Notes',
    'present.slides': { one: '{count} slide', other: '{count} slides' },

    'desk.play': 'Present',
    'desk.group.take': 'Take along',
    'desk.group.keep': 'Keep and share',
    'desk.copy': 'Copy link',
    'desk.copied':
      'Copied: {count} characters. Your notes are in the link; whoever has it can read them.',
    'desk.copied.long':
      'Copied, but {count} characters are more than some mail programs carry. Better save the briefing as a file.',
    'desk.copy.failed': 'The link could not be copied. It is the address of this page.',
    'desk.save': 'Save as file',
    'desk.saved': 'Saved as {file}.',
    'desk.save-page': 'One file for offline',
    'desk.open': 'Open a file',
    'desk.opened': 'Opened: {slides}.',
    'desk.print': 'Print slides',
    'desk.print.notes': 'Print with notes',
    'desk.deck': 'PowerPoint',
    'desk.deck.writing': 'The PowerPoint file is being written. It takes a few seconds.',
    'desk.take.failed': 'This file could not be made: {reason}',
    'desk.reset': 'Start over',
    'desk.reset.done': 'The briefing is as it comes with the map.',
    'desk.minutes': 'Planned minutes',
    'desk.pace': '{seconds} a slide',
    'desk.pace.seconds': 'about {count} s',
    'desk.pace.minutes': 'about {count} min',
    'desk.more': 'Add a view of the map',
    'desk.added': 'The view is in the briefing.',
    'desk.added.twice': 'The view is in the briefing already.',
    'desk.grip': 'Move: {title}',
    'desk.grip.help': 'Arrow up and arrow down move the slide; it can also be dragged.',
    'desk.edit': 'Edit: {title}',
    'desk.field.title': 'Title',
    'desk.field.notes': 'Notes',
    'desk.up': 'Move up',
    'desk.down': 'Move down',
    'desk.leave': 'Leave out',
    'desk.ours': 'Our words again',
    'desk.own': 'own words',
    'desk.moved': '{title}: now slide {place} of {count}.',
    'desk.left': '{title} is left out.',
    'desk.back': '{title} is back.',
    'desk.last': 'One slide has to stay.',
    'desk.leftout': 'Left out',
    'desk.bring': 'Bring back: {title}',
    'desk.file': 'briefing',

    'present.problem.broken':
      'The link holds a briefing that cannot be read: it is cut off or was changed on its way. This is the briefing as it comes with the map.',
    'present.problem.version':
      'The link was made by a later edition of this page. This is the briefing as it comes with the map.',
    'present.problem.large':
      'The link holds more than a briefing can be. This is the briefing as it comes with the map.',
    'present.problem.steps': {
      one: 'The briefing asked for a step that the data do not have; it is left out: {steps}.',
      other:
        'The briefing asked for {count} steps that the data do not have; they are left out: {steps}.',
    },
    'present.file.json': 'This file is not a briefing: it is cut off, or no JSON.',
    'present.file.foreign': 'This file is not a briefing of Transition Atlas.',
    'present.file.version':
      'This file was saved by a later edition of Transition Atlas (version {version}).',
    'present.file.large': 'This file is larger than a briefing can be.',
    'present.file.field': 'In this file, “{field}” is not as it must be.',
    'present.file.row': 'In this file, “{field}” of step {row} is not as it must be.',
  },
} as const;
