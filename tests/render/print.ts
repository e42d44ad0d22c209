/**
 * Prints scenes as plain text, so that a change of the picture can be looked at in a diff. What is
 * said is printed, not where it stands.
 */
import type { Measure } from '../../src/data/types';
import { colouringsOf, measureOf, shownMeasures } from '../../src/domain/measures';
import { choicesOf, openingOf, type Question } from '../../src/domain/question';
import { announce } from '../../src/scene/announce';
import { measureLegend } from '../../src/scene/legend';
import { notPlaced, regionMarks } from '../../src/scene/map';
import { sitePanel } from '../../src/scene/panel';
import { rankedMeasure } from '../../src/scene/parts';
import { projectCards } from '../../src/scene/projects';
import { ranking } from '../../src/scene/ranking';
import { summary } from '../../src/scene/summary';
import { siteTable } from '../../src/scene/table';
import { themeChart, themeMatrix } from '../../src/scene/themes';
import { titleOf } from '../../src/scene/title';
import { sayColouring } from '../../src/scene/values';
import type { Real } from './real';

/** Bars are drawn this many signs long. */
const BAR = 24;
/** Prose is set in lines of this length, so that a diff shows the sentence that changed. */
const LINE = 90;

/** Rows with their columns under each other. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, i) => Math.max(widest[i] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function prose(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

const bar = (share: number, sign: string) => sign.repeat(Math.round(share * BAR));
const block = (title: string, lines: readonly string[]) =>
  [`== ${title}`, ...lines.map((line) => (line === '' ? '' : `   ${line}`)), ''].join('\n');

/** The regions as painted: code, colour, part, class, accessible name. */
function printMap({ facts, shapes, text }: Real, wish: Partial<Question>): string {
  const { programme } = facts;
  const question = { ...openingOf(choicesOf(programme)), ...wish };
  const measure = measureOf(programme, question.colour);
  const marks = regionMarks(facts, shapes, question, text);
  const title = Object.entries(wish).map((pair) => pair.join(' '));
  return block(`Map: ${title.join(', ') || 'opening'}`, [
    ...columns(
      marks.map((mark) => [
        mark.id,
        mark.letter,
        programme.themes.find(({ hue }) => hue === mark.hue)?.id ?? '',
        mark.part,
        measure ? (mark.fill === 'none' ? 'no data' : `class ${mark.fill}`) : '',
        mark.label,
      ]),
    ),
    notPlaced(facts, shapes, text) || '(every pilot has its place)',
  ]);
}

function printThemes({ facts, text }: Real): string {
  const { rows, total } = themeChart(facts, text);
  const lines = rows.flatMap((row) => [
    `${row.letter} ${row.name}: ${row.projects}, ${row.euros}. ${row.alsoContributes}`,
    `  ${bar(row.share, '█')}${bar(row.furtherShare, '░')}`,
    `  ${row.primary.map(({ name }) => name).join(', ')}`,
    `  + ${row.further.map(({ name }) => name).join(', ')}`,
  ]);
  return block('Themes', [...lines, total, ...prose(summary(facts, text))]);
}

function printMatrix({ facts, text }: Real): string {
  const { columns: themes, rows } = themeMatrix(facts, text);
  const sign = { primary: '●', further: '○', none: '·' };
  return block('Who works on what', [
    themes.map(({ letter, name }) => `${letter} ${name}`).join(', '),
    ...columns([
      ['', ...themes.map(({ letter }) => letter)],
      ...rows.map(({ name, cells }) => [name, ...cells.map(({ part }) => sign[part])]),
    ]),
  ]);
}

function printRanking({ facts, text }: Real): string {
  const measure = rankedMeasure(facts.programme)!;
  const { rows, mean } = ranking(facts, measure, text);
  return block(`Ranking: ${measure.id}`, [
    ...columns(
      rows.map(({ name, value, share }) => [
        name,
        value,
        share === null ? '(no bar)' : bar(share, '█') || '|',
      ]),
    ),
    ...(mean ? [`${mean.label} ${bar(mean.share, '-')}`] : []),
  ]);
}

function printLegend({ facts, text }: Real, measure: Measure): string {
  const legend = measureLegend(facts, measure, text);
  return block(`Legend: ${legend.title}`, [
    ...legend.rows.flatMap((row) => [
      `class ${row.fill}: ${row.range}`,
      ...columns(row.regions.map(({ name, value }) => [`  ${name}`, value])),
    ]),
    `${text.say('value.none')}: ${legend.missing.map(({ name }) => name).join(', ') || '-'}`,
    legend.comparison,
    ...prose(legend.definition),
  ]);
}

function printTable({ facts, text }: Real): string {
  const table = siteTable(facts, text);
  return block('Table', [
    ...columns([
      ['', ...table.columns.map(({ name }) => name)],
      ['', ...table.columns.map(({ note }) => note)],
      ...table.rows.map(({ code, cells }) => [
        code,
        ...table.columns.map(({ id }) => cells[id]!.text),
      ]),
    ]),
  ]);
}

function printCards({ facts, text }: Real): string {
  return block(
    'One by one',
    projectCards(facts, text).flatMap(({ letter, name, place, summary }) => [
      `${letter} ${name} (${place})`,
      `  ${summary}`,
    ]),
  );
}

function printPanel({ facts, text }: Real, region: string): string {
  const panel = sitePanel(facts, region, text);
  if (!panel) return block(`Panel: ${region}`, ['(none)']);
  const own = panel.ownNames.map(({ language, name }) => `${name} [${language}]`);
  return block(`Panel: ${panel.name}`, [
    [...own, panel.place].join(' | '),
    ...[panel.count].filter(Boolean),
    ...panel.projects.flatMap(({ name, summary, themes, detail, themeNote, terms }, index) => [
      ...[name].filter(Boolean),
      ...prose(summary),
      ...themes.map(({ letter, name, part }) => `${letter} ${name}, ${part}`),
      ...prose(detail),
      ...[index === 0 ? panel.territory : '', themeNote].filter(Boolean).flatMap(prose),
      ...terms.flatMap(({ term, value }) => prose(`${term}: ${value}`)),
    ]),
    ...columns([
      ['', text.say('panel.here'), text.say('panel.mean'), ''],
      ...panel.figures.map(({ name, value, mean, note }) => [name, value, mean, note]),
    ]),
    ...panel.sources.map(({ id, publisher }) => `[${id}] ${publisher}`),
  ]);
}

/** What the live region and the window's title say on the way through the map. */
function printWords({ facts, text }: Real): string {
  const { programme } = facts;
  const opening = openingOf(choicesOf(programme));
  const steps: Partial<Question>[] = [
    ...programme.themes.map(({ id }) => ({ theme: id })),
    {},
    ...programme.places.map(({ id }) => ({ region: id })),
    {},
    ...shownMeasures(programme).map(({ id }) => ({ colour: id })),
    {},
  ];
  let before = opening;
  const lines = steps.flatMap((step) => {
    const now = { ...opening, ...step };
    const said = announce(facts, before, now, text);
    before = now;
    return [`# ${titleOf(facts, now, text)}`, ...prose(said)];
  });
  return block('Said', lines);
}

/** Everything that a page shows of the data, in the order of the page. */
export function printScenes(real: Real): string {
  const { facts, text } = real;
  const { programme, words } = facts;
  const measures = shownMeasures(programme);
  return [
    printMap(real, {}),
    ...programme.themes.map(({ id }) => printMap(real, { theme: id })),
    ...measures.map(({ id }) => printMap(real, { colour: id })),
    block(
      'Colourings',
      colouringsOf(programme).map(
        (id) => `${id}: ${sayColouring(measureOf(programme, id), words, text, 'short')}`,
      ),
    ),
    ...measures.map((measure) => printLegend(real, measure)),
    printThemes(real),
    printMatrix(real),
    printRanking(real),
    printCards(real),
    printTable(real),
    ...programme.places.map(({ id }) => printPanel(real, id)),
    printWords(real),
  ].join('\n');
}
