import * as v from 'valibot';
import { countryOf } from './link';
import { DataProblem } from './problem';
import { check } from './schema';
import type { Vintage } from './types';

/**
 * Every NUTS code of every vintage, with names, parents and what was only renamed: decodes the file
 * that `scripts/boundaries/gazetteer.mjs` writes.
 */

export const VINTAGES = [2003, 2006, 2010, 2013, 2016, 2021] as const;
export const vintage = v.picklist(VINTAGES);

/** A code and the vintages in which it means the same ground. */
export interface Unit {
  readonly code: string;
  readonly level: 0 | 1 | 2 | 3;
  /** Eurostat's code of its country today: `EL` for codes of 2003 and 2006 too, which begin with `GR`. */
  readonly country: string;
  /** Oldest first, at least one. */
  readonly vintages: readonly [Vintage, ...Vintage[]];
  /** Native and Latin, newest first, at least one; spellings that differ in case and accents once. */
  readonly names: readonly [string, ...string[]];
}

export interface Gazetteer {
  /** In the order of their codes. */
  readonly units: readonly Unit[];
  /** The units of a code, oldest first: none, one, or two where it was given to other ground later. */
  unitsOf(code: string): readonly Unit[];
  /** What the code means in a vintage. */
  unitIn(code: string, vintage: Vintage): Unit | undefined;
  parentOf(unit: Unit, vintage: Vintage): Unit | undefined;
  childrenOf(unit: Unit, vintage: Vintage): readonly Unit[];
  /**
   * All units for the ground of this one, itself too: what it is called one level up or down where
   * there it is not divided (ES13 and ES130), and in vintages that only renamed it (EL11 and EL51).
   */
  sameGround(unit: Unit): readonly Unit[];
  /** The unit that a code from before the first vintage became, where it was only renamed. */
  renamed(code: string): Unit | undefined;
}

const schema = v.object({
  vintages: v.array(vintage),
  codes: v.string(),
  names: v.string(),
  parents: v.record(v.string(), v.string()),
  recoded: v.array(v.object({ from: vintage, to: vintage, codes: v.string() })),
});

type File = v.InferOutput<typeof schema>;

/**
 * @param json what `JSON.parse` gave
 * @param file the file's name, for the message
 * @throws DataProblem or DataProblems naming the record and the field that is wrong
 */
export function decodeGazetteer(json: unknown, file: string): Gazetteer {
  const given = check(schema, json, file, 'recoded');
  const units = readUnits(given, file);
  const byCode = new Map<string, Unit[]>();
  for (const unit of units) byCode.set(unit.code, [...(byCode.get(unit.code) ?? []), unit]);
  const unitsOf = (code: string) => byCode.get(code) ?? [];
  const unitIn = (code: string, vintage: Vintage) =>
    unitsOf(code).find(({ vintages }) => vintages.includes(vintage));
  const parentOf = ({ code }: Unit, vintage: Vintage) => {
    const above = code.slice(0, -1);
    return unitIn(above, vintage) ?? unitIn(given.parents[above] ?? '', vintage);
  };

  const families = new Map<Unit, Map<Vintage, Unit[]>>();
  const grounds = new Map(units.map((unit) => [unit, [unit]]));
  const unite = (a: Unit, b: Unit) => {
    const [one, other] = [grounds.get(a)!, grounds.get(b)!];
    if (one === other) return;
    one.push(...other);
    for (const unit of other) grounds.set(unit, one);
  };

  for (const unit of units) {
    for (const vintage of unit.vintages) {
      if (unit.level === 0) continue;
      const parent = parentOf(unit, vintage);
      if (!parent) throw new DataProblem(file, unit.code, 'codes', `has no parent in ${vintage}`);
      const children = families.get(parent) ?? new Map<Vintage, Unit[]>();
      families.set(parent, children.set(vintage, [...(children.get(vintage) ?? []), unit]));
    }
  }
  for (const [parent, children] of families)
    for (const [only, ...others] of children.values()) if (!others.length) unite(parent, only!);

  const old = new Map<string, Unit>();
  for (const { from, to, codes } of given.recoded) {
    for (const [before, after] of pairsOf(codes)) {
      const unit = unitIn(after, to);
      if (!unit)
        throw new DataProblem(file, `${from} to ${to}`, 'recoded', `"${after}" is not in ${to}`);
      const former = unitIn(before, from);
      if (former) unite(former, unit);
      else old.set(before, unit);
    }
  }

  return {
    units,
    unitsOf,
    unitIn,
    parentOf,
    childrenOf: (unit, vintage) => families.get(unit)?.get(vintage) ?? [],
    sameGround: (unit) => grounds.get(unit)!,
    renamed: (code) => old.get(code),
  };
}

/** What to call a unit where there is room for one name: its newest in Latin letters. */
export const latinName = ({ names }: Unit): string =>
  names.find((name) => !/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(name)) ?? names[0];

function readUnits({ vintages, codes, names }: File, file: string): Unit[] {
  const words = codes.split(' ');
  const lines = names.split('\n');
  if (words.length !== lines.length)
    throw new DataProblem(file, null, 'names', `${lines.length} lines for ${words.length} codes`);
  const taken = new Set<string>();
  return words.map((word, i) => {
    const [, code, mask] = /^([A-Z]{2}[0-9A-Z]{0,3})(?::(\d+))?$/.exec(word) ?? [];
    const record = `${i + 1} (${code ?? word})`;
    if (!code)
      throw new DataProblem(file, record, 'codes', 'expected a code such as ES13 or HR02:32');
    const [first, ...more] = vintages.filter(
      (_, bit) => mask === undefined || (Number(mask) >> bit) & 1,
    );
    if (!first) throw new DataProblem(file, record, 'codes', 'is in no vintage');
    for (const vintage of [first, ...more]) {
      if (taken.has(`${code} ${vintage}`))
        throw new DataProblem(file, record, 'codes', `is there twice in ${vintage}`);
      taken.add(`${code} ${vintage}`);
    }
    const [name, ...others] = lines[i]!.split('|');
    if (!name) throw new DataProblem(file, record, 'names', 'has no name');
    return {
      code,
      level: (code.length - 2) as Unit['level'],
      country: countryOf(code),
      vintages: [first, ...more],
      names: [name, ...others],
    };
  });
}

function pairsOf(codes: string): [string, string][] {
  const list = codes.split(' ');
  return list.flatMap((code, i) => (i % 2 ? [[list[i - 1]!, code] as [string, string]] : []));
}
