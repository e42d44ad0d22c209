/** English: what is said in a briefing. It is the list that every language matches. */
export default {
  'slide.term.total': 'Total',
  'slide.term.money': 'Amount',
  'slide.term.theme': 'Main theme',
  'slide.term.further': 'Also contributes to',
  'slide.term.for': 'For whom',
  'slide.opening.data': 'Data as of {date}.',

  'slide.opening.who': '{count} {project} in {countries}.',
  'slide.countries': { one: '{count} country', other: '{count} countries' },
  'slide.opening.each': 'Each got the same: {euros}.',
  'slide.opening.together': 'Together: {euros}.',
  'slide.opening.selected': 'Selected on {dates}.',
  'slide.opening.notes':
    'The map that follows shows where they are, and its colours say what they work on.',

  'slide.map.title': '{projects}, {themes}',
  'slide.map.themes': { one: '{count} theme', other: '{count} themes' },
  'slide.map.once': 'Each project counts once, under its main theme.',
  'slide.map.levels':
    'They differ in size: {countries} drawn as whole countries, {large} as large regions, {small} as smaller ones.',
  'slide.map.further': {
    one: '{count} of them contributes to further themes too.',
    other: '{count} of them contribute to further themes too.',
  },
  'slide.chart.themes': 'Amounts by main theme',
  'slide.chart.theme': '{euros} · {projects}',

  'slide.theme.title': '{theme}: {projects}, {euros}',
  'slide.theme.main': 'Main theme of {regions}.',
  'slide.theme.nobody': 'No project has it as its main theme.',
  'slide.theme.further': {
    one: '{regions} also contributes.',
    other: '{regions} also contribute.',
  },
  'slide.theme.money':
    'By main theme this is {euros} of {total}. Projects that also contribute are not counted in the sum.',

  'slide.place.title': '{name}: {what}',
  'slide.place.does': '{name}: {summary}',
  'slide.place.selected': 'Selected on {date}.',
  'slide.place.figures': 'In figures, compared with the unweighted average of all:',
  'slide.place.figure': '{name} {value}, average {mean} ({note}).',
  'slide.place.nofigure': '{name}: no data.',

  'slide.sum.title': 'The same sum ranges from {least} to {most} per inhabitant',
  'slide.sum.title.plain': 'What it means per inhabitant',
  'slide.sum.all': '{projects}: {euros} in total.',
  'slide.sum.people': 'Divided among the {people} million people who live there: {share} each.',
  'slide.sum.highest': 'Highest in {name}: {value}. Lowest in {other}: {less}.',
  'slide.sum.derived': 'The division is our own calculation.',
  'slide.missing': 'The map does not show what came of it.',

  'slide.table.title': {
    one: '{count} territory in figures',
    other: '{count} territories in figures',
  },
  'slide.table.notes': 'A table for reference. The widest gaps: {gaps}.',
  'slide.table.gap': '{name} from {least} ({low}) to {most} ({high})',

  'slide.sources.title': 'Sources, and what the map does not show',
  'slide.sources.facts': 'What is said of each project rests on the sources named with it.',
  'slide.sources.themes': '',
  'slide.sources.figures':
    'Figures for {years}; each is marked as published or as our calculation.',
  'slide.sources.notes':
    'The full list of sources, with links, is on the map’s page. This is an independent visualisation of published facts, not a publication of the European Union.',
  'slide.licence': 'Texts and calculations: CC BY 4.0. Facts and figures: the sources named.',
  'slide.independent': 'Independent; not a publication of the European Union',
  'slide.boundaries': '© EuroGeographics for the administrative boundaries',
  'slide.terms':
    '© EuroGeographics for the administrative boundaries, from Eurostat (GISCO). They may not be used commercially.',

  'slide.view.title': 'A closer look: {view}',
  'slide.view.whole': 'The whole map',

  'slide.alt.whole': 'Map of Europe with {count} territories, coloured by theme. {themes}.',
  'slide.alt.theme': '{theme}: {regions}',
  'slide.alt.map': 'Map of Europe. {said}',
  'slide.alt.place': 'Map that shows where {name} lies ({country}).',
  'slide.alt.country': 'Map that shows where {name} lies.',
  'slide.alt.ratio': 'Map of Europe, coloured by: {colour}. {ranked}.',
  'slide.alt.circles': 'Map of Europe with circles for: {colour}. {ranked}.',
  'slide.alt.value': '{name} {value}',

  'slide.note.sources': 'Sources: {sources}.',
  'slide.source': '{publisher}: {works}',
  'slide.source.work': '{work} ({date})',

  'present.title': 'The map as a briefing',
  'present.alone': 'This briefing is a single file and needs JavaScript to display.',
  'present.description':
    'A briefing made of the map: slides with maps, figures and notes, to play, print, change and share.',
  'present.lead':
    '{slides}, generated from the data, each with speaking notes. Present or print them, or adapt them: hide slides, reorder them, write your own notes.',
  'present.back': 'To the map',
  'present.skip': 'Skip to the slides',
  'present.outline': 'Slides',
  'present.notes': 'Notes',
  'present.slides': { one: '{count} slide', other: '{count} slides' },

  'editor.play': 'Present',
  'editor.group.export': 'Export',
  'editor.group.keep': 'Keep and share',
  'editor.copy': 'Copy link',
  'editor.copied':
    'Copied: {count} characters. Your notes are in the link; anyone who has it can read them.',
  'editor.copied.long':
    'Copied, but {count} characters are too many for some mail programs. Save the briefing as a file instead.',
  'editor.copy.failed': 'The link could not be copied. It is the address of this page.',
  'editor.save': 'Save as file',
  'editor.saved': 'Saved as {file}.',
  'editor.save-page': 'Offline file',
  'editor.open': 'Open a file',
  'editor.opened': 'Opened: {slides}.',
  'editor.print': 'Print slides',
  'editor.print.notes': 'Print with notes',
  'editor.deck': 'PowerPoint',
  'editor.deck.writing': 'The PowerPoint file is being written. It takes a few seconds.',
  'editor.export.failed': 'This file could not be made: {reason}',
  'editor.reset': 'Restore original',
  'editor.reset.done': 'The original briefing is restored.',
  'editor.minutes': 'Planned minutes',
  'editor.pace': '{seconds} a slide',
  'editor.pace.seconds': 'about {count} s',
  'editor.pace.minutes': 'about {count} min',
  'editor.more': 'Add a view of the map',
  'editor.added': 'The view is in the briefing.',
  'editor.added.twice': 'The view is in the briefing already.',
  'editor.grip': 'Move: {title}',
  'editor.grip.help': 'Arrow up and arrow down move the slide; it can also be dragged.',
  'editor.edit': 'Edit: {title}',
  'editor.field.title': 'Title',
  'editor.field.notes': 'Notes',
  'editor.up': 'Move up',
  'editor.down': 'Move down',
  'editor.leave': 'Hide',
  'editor.ours': 'Restore original text',
  'editor.own': 'edited',
  'editor.moved': '{title}: now slide {place} of {count}.',
  'editor.left': '{title} is hidden.',
  'editor.back': '{title} is shown again.',
  'editor.last': 'At least one slide must remain.',
  'editor.leftout': 'Hidden',
  'editor.bring': 'Show again: {title}',
  'editor.file': 'briefing',

  'present.problem.broken':
    'The briefing in this link cannot be read: the link is cut off or was changed on its way. The original briefing is shown.',
  'present.problem.version':
    'The link was made by a later version of this page. The original briefing is shown.',
  'present.problem.large':
    'The briefing in this link is too large. The original briefing is shown.',
  'present.problem.steps': {
    one: 'The briefing contains a slide that is not in the data; it is left out: {steps}.',
    other:
      'The briefing contains {count} slides that are not in the data; they are left out: {steps}.',
  },
  'present.file.json': 'This file is not a briefing: it is cut off or is not JSON.',
  'present.file.foreign': 'This file is not a briefing of Transition Atlas.',
  'present.file.version':
    'This file was saved by a later edition of Transition Atlas (version {version}).',
  'present.file.large': 'This file is too large for a briefing.',
  'present.file.field': 'In this file, “{field}” is not valid.',
  'present.file.row': 'In this file, “{field}” of step {row} is not valid.',
  'slide.map.picked':
    'This briefing has slides for {count} of {all} territories, those with the most; the others can be added.',
  'slide.chart.themes.count': 'Projects by main theme',
  'slide.theme.title.count': '{theme}: {projects}',
};
