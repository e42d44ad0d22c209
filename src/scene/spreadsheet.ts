import type { Facts } from '../data/facts';
import type { Measure, Project, ThemeUse } from '../data/types';
import { partsOf, shownMeasures, valueOf } from '../domain/measures';
import { countryOf, nameOf, themeName } from '../domain/names';
import { sitesOf, type Site } from '../domain/sites';
import type { PictureText } from '../text/catalogue';
import { sayColouring } from './values';

type Cell = string | number | null;

/** The programme as rows of plain values, for spreadsheets. Missing is null and never zero. */
export interface Spreadsheet {
  /** In the reader's language, with unit and year. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A row for each project in each of its places (a place without one has a row too), in the order of the
 * places' names: what is given of the project, then what is given, counted or divided in the place; what
 * the map shows beside its status, published or calculated.
 */
export function spreadsheetOf(facts: Facts, text: PictureText): Spreadsheet {
  const { programme } = facts;
  const columns = columnsOf(facts, text);
  const rows = [...sitesOf(programme)]
    .sort((a, b) => text.compare(nameOf(a.place, text.language), nameOf(b.place, text.language)))
    .flatMap((site) =>
      (site.projects.length > 0 ? site.projects : [null]).map((project) =>
        columns.map(({ cell }) => cell(site, project)),
      ),
    );
  return { columns: columns.map(({ name }) => name), rows };
}

interface Column {
  readonly name: string;
  readonly cell: (site: Site, project: Project | null) => Cell;
}

function columnsOf(facts: Facts, text: PictureText): Column[] {
  const { programme, words } = facts;
  const { measures, projects } = programme;
  const named = projects.some(({ id }) => words.projects[id]?.name);
  const several = projects.some(({ places }) => places.length > 1);
  // A place with one project to itself has that project's sum: once is enough.
  const crowded = several || sitesOf(programme).some((site) => site.projects.length > 1);
  const all = shownMeasures(programme);
  const parts = new Set(all.flatMap(partsOf).map(({ id }) => id));
  const under = measures.filter((one) => !ofProjects(one) && parts.has(one.id) && !one.shown);
  const shown = all.filter((one) => crowded || !ofProjects(one));
  const nameFor = (measure: Measure) => {
    const name = sayColouring(measure, words, text);
    return ofProjects(measure) ? text.say('sheet.here', { name }) : name;
  };
  const head = (measure: Measure, name: string) => {
    const unit = unitOf(measure, facts, text);
    const year = measure.year === null ? '' : String(measure.year);
    if (unit && year) return text.say('sheet.column.year', { name, unit, year });
    return unit || year ? text.say('sheet.column', { name, unit: unit || year }) : name;
  };
  const valueColumn = (measure: Measure): Column => ({
    name: head(measure, nameFor(measure)),
    cell(site) {
      const found = valueOf(site, measure);
      return found.kind === 'none' ? null : Math.round(found.value * 1e4) / 1e4;
    },
  });
  const statusColumn = (measure: Measure): Column => ({
    name: text.say('sheet.status', { name: nameFor(measure) }),
    cell(site) {
      const found = valueOf(site, measure);
      return text.say(found.kind === 'none' ? 'value.none' : `status.${found.status}`);
    },
  });
  const column = (name: string, cell: Column['cell']): Column => ({ name, cell });
  const themeIn = ({ theme }: ThemeUse) => themeName(words, theme);
  return [
    ...(named
      ? [column(text.say('sheet.project'), (_, one) => (one && words.projects[one.id]?.name) ?? '')]
      : []),
    column(text.say('table.name'), ({ place }) => nameOf(place, text.language)),
    column(text.say('sheet.code'), ({ place }) => place.code),
    column(text.say('sheet.version'), ({ place }) => `NUTS ${place.nuts}`),
    column(text.say('table.country'), ({ place }) => countryOf(place, words)),
    column(text.say('table.theme'), (_, one) => (one?.primary ? themeIn(one.primary) : '')),
    column(text.say('sheet.further'), (_, one) => one?.further.map(themeIn).join(', ') ?? ''),
    ...(several
      ? [column(text.say('sheet.places'), (_, one) => one?.places.join(', ') ?? '')]
      : []),
    ...measures
      .filter(ofProjects)
      .map((measure) =>
        column(
          head(measure, sayColouring(measure, words, text)),
          (_, one) => one?.values[measure.id] ?? null,
        ),
      ),
    ...under.map(valueColumn),
    ...shown.flatMap((measure) => [valueColumn(measure), statusColumn(measure)]),
  ];
}

/** Whether a value is a project's own, and a place has what its projects have together. */
const ofProjects = ({ combine }: Measure) => combine === 'sum' || combine === 'mean';

/** What a column's plain numbers are in; empty for a mere number. */
function unitOf(measure: Measure, { words }: Facts, text: PictureText): string {
  switch (measure.unit) {
    case 'percent':
      return '%';
    case 'euro':
    case 'euro-cents':
      return 'EUR';
    case 'million-euro':
      return text.say('sheet.unit.million-euro');
    case 'thousand-jobs':
      return text.say('sheet.unit.thousand');
    case 'index':
      return measure.reference?.union
        ? text.say('sheet.index', { members: String(measure.reference.union) })
        : text.say('sheet.unit.index');
    case 'own':
      return (words.measures[measure.id]?.unit ?? '').replace('{amount}', '').trim();
    case 'number':
    case 'people':
      return '';
  }
}
