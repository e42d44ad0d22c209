import type { Facts } from '../data/facts';
import type { Measure } from '../data/types';
import { partsOf, shownMeasures, valueOf } from '../domain/measures';
import { countryOf, nameOf, themeName } from '../domain/names';
import { sitesOf, type Site } from '../domain/sites';
import type { PictureText } from '../text/pictures/catalogue';
import { sayColouring } from './values';

type Cell = string | number | null;

/** The programme as rows of plain values, for spreadsheets. Missing is null and never zero. */
export interface Sheet {
  /** In the reader's language, with unit and year. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A row for each project in each of its places (a place without one has a row too), in the order of the
 * places' names; what is computed beside its status, published or calculated.
 */
export function sheetOf(facts: Facts, text: PictureText): Sheet {
  const { programme, words } = facts;
  const shown = shownMeasures(programme);
  const rest = [...new Set(shown.flatMap(partsOf))].filter((one) => !shown.includes(one));
  const given = rest.filter(({ combine }) => combine === 'sum' || combine === 'mean');
  const under = rest.filter(({ combine }) => combine === 'place' || combine === 'count');
  const named = programme.projects.some(({ id }) => words.projects[id]?.name);
  const several = programme.projects.some(({ places }) => places.length > 1);
  const head = (measure: Measure) => {
    const name = sayColouring(measure, words, text);
    const unit = unitOf(measure, facts, text);
    const year = measure.year === null ? '' : String(measure.year);
    return unit && year
      ? text.say('sheet.column.year', { name, unit, year })
      : text.say('sheet.column', { name, unit: unit || year });
  };
  const valueIn = (site: Site, measure: Measure): Cell => {
    const found = valueOf(site, measure);
    return found.kind === 'none' ? null : Math.round(found.value * 1e4) / 1e4;
  };
  const statusIn = (site: Site, measure: Measure) => {
    const found = valueOf(site, measure);
    return text.say(found.kind === 'none' ? 'value.none' : `status.${found.status}`);
  };
  const rows = [...sitesOf(programme)]
    .map((site) => ({ site, name: nameOf(site.place, text.language) }))
    .sort((a, b) => text.compare(a.name, b.name))
    .flatMap(({ site, name }) => {
      const projects = site.projects.length > 0 ? site.projects : [null];
      return projects.map((project): Cell[] => [
        ...(named ? [(project && words.projects[project.id]?.name) || ''] : []),
        name,
        site.place.code,
        `NUTS ${site.place.nuts}`,
        countryOf(site.place, words),
        project?.primary ? themeName(words, project.primary.theme) : '',
        (project?.further ?? []).map(({ theme }) => themeName(words, theme)).join(', '),
        ...(several ? [(project?.places ?? []).join(', ')] : []),
        ...given.map(({ id }) => project?.values[id] ?? null),
        ...under.map((measure) => valueIn(site, measure)),
        ...shown.flatMap((measure) => [valueIn(site, measure), statusIn(site, measure)]),
      ]);
    });
  return {
    columns: [
      ...(named ? [text.say('sheet.project')] : []),
      text.say('table.name'),
      text.say('sheet.code'),
      text.say('sheet.version'),
      text.say('table.country'),
      text.say('table.theme'),
      text.say('sheet.further'),
      ...(several ? [text.say('sheet.places')] : []),
      ...given.map(head),
      ...under.map(head),
      ...shown.flatMap((measure) => [
        head(measure),
        text.say('sheet.status', { name: sayColouring(measure, words, text) }),
      ]),
    ],
    rows,
  };
}

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
