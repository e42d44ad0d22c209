import type { Facts } from '../data/facts';
import { COLOURINGS, valueOf } from '../domain/figures';
import { nameOf } from '../domain/names';
import type { PictureText } from '../text/pictures/catalogue';
import { isRatio, sayColouring } from './values';

/** The pilots as rows of plain values, for spreadsheets. Missing is null and never zero. */
export interface PilotSheet {
  /** In the reader's language, with unit and year. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A row a pilot, in the order of names; every figure beside its status, published or calculated. */
export function pilotSheet(facts: Facts, text: PictureText): PilotSheet {
  const { set, words } = facts;
  const ratios = COLOURINGS.filter(isRatio);
  const yearOf = (id: string) =>
    String((set.figures.find((kind) => kind.id === id) ?? set.figures[0])?.year ?? '');
  const themeName = (id: string) => words.themes[id]?.name ?? id;
  const unitOf = (id: string) => {
    const kind = set.figures.find((one) => one.id === id);
    if (kind?.unit === 'percent') return '%';
    return kind?.unit === 'index'
      ? text.say('sheet.index', { members: String(kind.unionOf ?? '') })
      : 'EUR';
  };
  const rows = [...set.pilots]
    .sort((a, b) => text.compare(nameOf(a, text.language), nameOf(b, text.language)))
    .map((pilot) => {
      const people = pilot.figures['population'];
      return [
        nameOf(pilot, text.language),
        pilot.region,
        `NUTS ${pilot.nuts}`,
        words.countries[pilot.country] ?? pilot.country,
        themeName(pilot.primary.theme),
        pilot.further.map(({ theme }) => themeName(theme)).join(', '),
        pilot.grant,
        people?.value ?? null,
        ...ratios.flatMap((ratio) => {
          const found = valueOf(pilot, ratio);
          return found.kind === 'none'
            ? [null, text.say('value.none')]
            : [Math.round(found.value * 1e4) / 1e4, text.say(`status.${found.status}`)];
        }),
      ];
    });
  return {
    columns: [
      text.say('table.name'),
      text.say('sheet.code'),
      text.say('sheet.version'),
      text.say('table.country'),
      text.say('table.theme'),
      text.say('sheet.further'),
      text.say('sheet.column', { name: text.say('panel.grant'), unit: 'EUR' }),
      text.say('sheet.column', { name: text.say('table.population'), unit: yearOf('population') }),
      ...ratios.flatMap((ratio) => {
        const name = sayColouring(ratio, words, text);
        const column = text.say('sheet.column.year', {
          name,
          unit: unitOf(ratio),
          year: yearOf(ratio === 'grant-per-inhabitant' ? 'population' : ratio),
        });
        return [column, text.say('sheet.status', { name })];
      }),
    ],
    rows,
  };
}
