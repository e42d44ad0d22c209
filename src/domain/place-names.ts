import type { Gazetteer, Unit } from '../data/gazetteer';
import { foldName } from './search';

/** The Union's official languages: countries are understood in all of them. */
const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv';

/** Names of countries that were in use lately, or are in tables whatever their official name. */
const COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  CZ: ['Czech Republic'],
  MK: ['FYROM'],
  SK: ['Slovak Republic'],
  TR: ['Turkey'],
  UK: ['Great Britain'],
};

/** Countries where a slash stands between two languages; elsewhere it stands between two places. */
const BILINGUAL = 'BE CH ES FI IE IT MT RS';

/**
 * Words that say what kind of unit it is, in the languages that put it into names, and articles,
 * prepositions and "and": tables have them or leave them out. Folded.
 */
const GENERIC = new Set(
  (
    'region regions regione regiao regiunea regija regio regionas makroregion macroregion ' +
    'land bundesland freistaat kreis landkreis lk kreisfreie stadt stadtkreis kfs hansestadt ' +
    'landeshauptstadt regierungsbezirk reg bez bezirk county province provincia provincie prov ' +
    'departement dept arr arrondissement comunidad comunitat communaute autonoma autonome ' +
    'kraj wojewodztwo powiat podregion miasto megye judetul judet oblast lan fylke maakunta ' +
    'zupanija apskritis periferia perifereia ' +
    'and und et en y e i og och ja kai the der die das de di du des del della do da dos ' +
    'la le les el los las l d of van am an im'
  ).split(' '),
);

/** `(ES)`, `(B)`, `(England)` behind a name: which of those that are called so. */
const TAG = /\((?:[A-Z]{1,3}|England)\)/g;

/** The words of a name that tell it from others, in its own order; all words where none is left. */
export function coreOf(name: string): string[] {
  const words = foldName(name.replace(TAG, ' ')).split(' ');
  const core = words.filter((word) => !GENERIC.has(word));
  return core.length ? core : words;
}

const sortedKey = (core: readonly string[]) => [...new Set(core)].sort().join(' ');

interface Named {
  readonly unit: Unit;
  readonly core: readonly string[];
}

/** All names of a gazetteer, ready to be compared. */
export interface NameIndex {
  /**
   * Units called so, by the words that matter, in any order, written together or apart; where several,
   * by the others too: "Landkreis", `(ES)`. Where there is one, then also those that add something in
   * brackets: Sofia may be Sofia (stolitsa).
   */
  called(name: string): readonly Unit[];
  /** Units whose words are these but for slips of the pen. */
  near(name: string): readonly Unit[];
  /** Units that have all these words and more, or some of them and no other. */
  sharing(name: string): readonly Unit[];
}

const indexes = new WeakMap<Gazetteer, NameIndex>();

/** The index of a gazetteer's names; made when it is first asked for, in about 30 ms. */
export function namesOf(gazetteer: Gazetteer): NameIndex {
  const known = indexes.get(gazetteer);
  if (known) return known;
  const index = makeIndex(gazetteer);
  indexes.set(gazetteer, index);
  return index;
}

function makeIndex(gazetteer: Gazetteer): NameIndex {
  const byWords = new Map<string, Set<Unit>>();
  const bracketed = new Map<string, Set<Unit>>();
  const all: Named[] = [];
  const put = (map: Map<string, Set<Unit>>, key: string, unit: Unit) =>
    map.set(key, (map.get(key) ?? new Set<Unit>()).add(unit));
  const add = (unit: Unit, name: string) => {
    const core = coreOf(name);
    put(byWords, sortedKey(core), unit);
    put(byWords, core.join(''), unit);
    put(bracketed, sortedKey(coreOf(name.replace(/\(.*?\)/g, ' '))), unit);
    all.push({ unit, core });
  };
  for (const unit of gazetteer.units) {
    for (const name of unit.names) {
      add(unit, name);
      if (name.includes('/') && BILINGUAL.includes(unit.country))
        for (const part of name.split('/')) add(unit, part);
    }
  }
  for (const [unit, name] of countryNames(gazetteer)) add(unit, name);

  return {
    called(name) {
      const core = coreOf(name);
      const key = sortedKey(core);
      const found = new Set([...(byWords.get(key) ?? []), ...(byWords.get(core.join('')) ?? [])]);
      if (!found.size) return [];
      const words = foldName(name).split(' ');
      const literal = [...found].filter(({ names }) =>
        names.some((its) => {
          const all = foldName(its).split(' ');
          return words.every((word) => all.includes(word));
        }),
      );
      // What is not of the core tells apart: the city of Leipzig, Luxembourg (BE).
      if (words.length > core.length && literal.length) return literal;
      return [...new Set([...found, ...(bracketed.get(key) ?? [])])];
    },
    near(name) {
      const core = coreOf(name);
      return all.filter((named) => isNear(core, named.core)).map(({ unit }) => unit);
    },
    sharing(name) {
      const core = coreOf(name).filter((word) => word.length > 3);
      if (!core.length) return [];
      const within = (some: readonly string[], more: readonly string[]) =>
        some.some((word) => word.length > 3) && some.every((word) => more.includes(word));
      return all
        .filter((named) => within(core, named.core) || within(named.core, core))
        .map(({ unit }) => unit);
    },
  };
}

function* countryNames({ units }: Gazetteer): Generator<[Unit, string]> {
  const spoken = LANGUAGES.split(' ').map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  for (const unit of units) {
    if (unit.level > 0) continue;
    const iso = isoOf(unit.country);
    for (const names of spoken) {
      const name = names.of(iso);
      if (name) yield [unit, name];
    }
    for (const name of COUNTRY_NAMES[unit.country] ?? []) yield [unit, name];
  }
}

const isoOf = (country: string) => ({ EL: 'GR', UK: 'GB' })[country] ?? country;

/**
 * Word by word: a word of five letters and more may have one slip, of ten and more two, and begins as
 * it should, so that east does not become west nor Est Vest; two in all. Shorter words and numbers
 * are the same.
 */
function isNear(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  let left = 2;
  for (const [i, word] of a.entries()) {
    const other = b[i]!;
    if (word === other) continue;
    const length = Math.min(word.length, other.length);
    if (length < 5 || word[0] !== other[0] || /\d/.test(word + other)) return false;
    left -= slips(word, other, Math.min(left, length < 10 ? 1 : 2));
    if (left < 0) return false;
  }
  return true;
}

/** Letters put in, left out or changed between two words (Levenshtein); `Infinity` above `limit`. */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > limit) return Infinity;
    row = next;
  }
  return row[b.length]! > limit ? Infinity : row[b.length]!;
}
