import { latinName, type Gazetteer } from '../../data/gazetteer';
import { textOf, type Table } from '../../data/table';
import type { Vintage } from '../../data/types';
import { namesOf } from '../../domain/place-names';
import { resolvePlace, type Candidate, type PlaceRef } from '../../domain/places';
import {
  isRepaired,
  placeRows,
  vintageOf,
  type Decision,
  type PlaceValue,
  type Placing,
} from '../../domain/table/placing';
import {
  programmeOf,
  type About,
  type ProgrammeFiles,
  type ProgrammeNouns,
} from '../../domain/table/programme';
import type { DecimalSign } from '../../domain/table/numbers';
import { repairedTable } from '../../domain/table/rows';
import { readColumns, type Reading, type Role, type TableKind } from '../../domain/table/roles';
import { foldName } from '../../domain/search';
import { writeCsv } from '../../exports/csv';
import { readTableFile, readText, type TableFile } from '../../imports/table-file';
import type { Summary, TableWords, ValueSummary } from './worker-protocol';

/** How many values are shown at once; what is decided makes room for the next. */
const SHOWN = 100;
const FIRST_CELLS = 4;
const FOUND = 8;

/**
 * A table on the desk: what was read of it, what was decided, and what it makes. Lives on a thread of
 * its own and knows no screen.
 */
export class TableDesk {
  #gazetteer: Gazetteer;
  #file: TableFile | null = null;
  #sheet = 0;
  #reading: Reading | null = null;
  #placing: Placing | null = null;
  #vintage: Vintage | null = null;
  #decisions = new Map<string, Decision>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** @param content a file, or text that was pasted @throws {TableError} */
  async open(name: string, content: Blob | string): Promise<Summary> {
    const isName = (text: string) => namesOf(this.#gazetteer).called(text).length > 0;
    this.#file =
      typeof content === 'string'
        ? readText(name, content)
        : await readTableFile(name, new Uint8Array(await content.arrayBuffer()), isName);
    return this.sheet(0);
  }

  sheet(index: number): Summary {
    this.#sheet = index;
    this.#decisions.clear();
    this.#reading = readColumns(this.#table, this.#gazetteer);
    return this.#place();
  }

  /** One column has each of these; whichever had it before is only text. */
  role(column: number, role: Role): Summary {
    const single = ['place', 'country', 'project', 'theme', 'amount'].includes(role);
    return this.#reread(({ index, ...rest }) => ({
      ...rest,
      index,
      role: index === column ? role : single && rest.role === role ? 'text' : rest.role,
    }));
  }

  kind(kind: TableKind): Summary {
    this.#reading = { ...this.#reading!, kind };
    return this.#summary();
  }

  decimals(column: number, sign: DecimalSign): Summary {
    return this.#reread((one) =>
      one.index === column && one.numbers
        ? { ...one, numbers: { ...one.numbers, sign, asked: false } }
        : one,
    );
  }

  decide(key: string, decision: Decision | null): Summary {
    if (decision === null) this.#decisions.delete(key);
    else this.#decisions.set(key, decision);
    return this.#place();
  }

  /** Regions whose name or code begins or contains what was typed, best first. */
  find(text: string): readonly Candidate[] {
    const resolved = resolvePlace(text, this.#gazetteer);
    const places =
      resolved.kind === 'placed'
        ? resolved.places
        : resolved.kind === 'ambiguous'
          ? resolved.candidates
          : [];
    const folded = foldName(text);
    const begun =
      folded.length < 2
        ? []
        : this.#gazetteer.units.filter(({ code, names }) =>
            [code, ...names].some((name) => ` ${foldName(name)}`.includes(` ${folded}`)),
          );
    const all: PlaceRef[] = [
      ...places,
      ...begun.map(({ code, level, vintages }) => ({ code, level, vintage: vintages.at(-1)! })),
    ];
    return all
      .filter(({ code }, i) => all.findIndex((other) => other.code === code) === i)
      .slice(0, FOUND)
      .map(({ code, level, vintage }) => ({
        ...{ code, level, vintage, why: 'near' as const },
        name: this.#nameOf({ code, level, vintage }),
      }));
  }

  /** The repaired table as CSV. */
  table({ columns, how, open, separator }: TableWords): string {
    const say = ({ found }: PlaceValue) =>
      found.kind === 'placed' ? how[found.how] : found.kind === 'open' ? open : how.decided;
    return writeCsv(
      repairedTable(this.#table, this.#reading!, this.#placing!, columns, say),
      separator,
    );
  }

  programme(about: About, nouns: ProgrammeNouns): ProgrammeFiles {
    const vintage = this.#vintage ?? 2021;
    return programmeOf(this.#table, this.#reading!, this.#placing!, vintage, about, nouns);
  }

  get #table(): Table {
    return this.#file!.tables[this.#sheet]!;
  }

  #reread(change: (column: Reading['columns'][number]) => Reading['columns'][number]): Summary {
    const before = this.#indexOf('place');
    this.#reading = { ...this.#reading!, columns: this.#reading!.columns.map(change) };
    if (this.#indexOf('place') !== before) this.#decisions.clear();
    return this.#place();
  }

  #indexOf(role: Role): number | null {
    return this.#reading!.columns.find((column) => column.role === role)?.index ?? null;
  }

  /** Twice: what most rows are written in decides what the others mean. */
  #place(): Summary {
    const [place, country] = [this.#indexOf('place'), this.#indexOf('country')];
    this.#placing = null;
    this.#vintage = null;
    if (place !== null) {
      const run = (vintage?: Vintage) =>
        placeRows(this.#table, { place, country }, this.#gazetteer, this.#decisions, vintage);
      this.#vintage = vintageOf(run()) ?? null;
      this.#placing = run(this.#vintage ?? undefined);
    }
    return this.#summary();
  }

  #summary(): Summary {
    const { encoding, delimiter, tables } = this.#file!;
    const { columns, kind } = this.#reading!;
    const { name, rows, above } = this.#table;
    const values = this.#placing?.values ?? [];
    const open = values.filter(({ found }) => found.kind === 'open');
    const repaired = values.filter(isRepaired);
    const most = (list: readonly PlaceValue[]) =>
      [...list].sort((a, b) => b.rows.length - a.rows.length).slice(0, SHOWN);
    return {
      ...{ name, encoding, delimiter, above, kind },
      rows: rows.length,
      sheets: tables.map((table) => table.name),
      sheet: this.#sheet,
      columns: columns.map((column) => {
        const cells = rows.map(({ cells }) => textOf(cells[column.index]!));
        return {
          ...column,
          cells: cells.filter((cell) => cell).slice(0, FIRST_CELLS),
          odd: (column.numbers?.odd ?? []).slice(0, FIRST_CELLS).map((i) => cells[i]!),
        };
      }),
      counts: this.#placing?.counts ?? null,
      vintage: this.#vintage,
      open: most(open).map((value) => this.#describe(value)),
      openCount: open.length,
      repaired: most(repaired).map((value) => this.#describe(value)),
      repairedCount: repaired.length,
      decided: values.filter(({ decided }) => decided).map((value) => this.#describe(value)),
    };
  }

  #describe({ key, text, country, rows, found }: PlaceValue): ValueSummary {
    return {
      ...{ key, text, country },
      rows: rows.slice(0, FIRST_CELLS),
      count: rows.length,
      candidates: found.kind === 'open' ? found.candidates : [],
      why: found.kind === 'open' ? found.why : null,
      places:
        found.kind === 'placed'
          ? found.places.map(({ code, level, vintage }) => ({
              ...{ code, level, vintage },
              name: this.#nameOf({ code, level, vintage }),
            }))
          : [],
      how: found.kind === 'placed' ? found.how : found.kind === 'open' ? null : found.kind,
    };
  }

  #nameOf({ code, vintage }: PlaceRef): string {
    return latinName(this.#gazetteer.unitIn(code, vintage)!);
  }
}
