import { latinName, VINTAGES, type Gazetteer, type Unit } from '../data/gazetteer';
import type { Vintage } from '../data/types';
import { bareCode, readCode, type CodeHit } from './place-codes';
import { coreOf, namesOf } from './place-names';

/** A place on the map: a NUTS code and the edition that it is from. */
export interface PlaceRef {
  readonly code: string;
  readonly vintage: Vintage;
  readonly level: Unit['level'];
}

/**
 * How a cell was understood: `code`, the code itself; `spelling`, with `GR`, `GB` or ISO's three
 * letters; `renamed`, a code that was only renamed before or since, or is one level up; `date`, what
 * a spreadsheet made of a code; `name`; `near`, a name but for slips of the pen.
 */
export type How = CodeHit['how'] | 'name' | 'near';

export interface Placed extends PlaceRef {
  /** The vintages in which what was written means this ground, oldest first. */
  readonly fits: readonly Vintage[];
  readonly how: How;
}

/**
 * A place that may be meant, and why it is not simply taken: `same`, another is called so too or had
 * the code; `elsewhere`, not in the country that was given; `contradiction`, a code, a name or a
 * country in one cell that differ; `near`, only similar; `part`, some words are the same.
 */
export interface Candidate extends PlaceRef {
  readonly name: string;
  readonly why: 'same' | 'elsewhere' | 'contradiction' | 'near' | 'part';
}

/**
 * What a cell says. None: `empty`, also a sign for it; `no-region`, that it is about none (Interreg,
 * national, an aggregate, extra-regio); `national-code`, a number of a national register or ISO's code
 * of a subdivision, which NUTS does not know; `unknown`.
 */
export type Resolution =
  | { readonly kind: 'placed'; readonly places: readonly [Placed, ...Placed[]] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly [Candidate, ...Candidate[]] }
  | { readonly kind: 'none'; readonly why: 'empty' | 'no-region' | 'national-code' | 'unknown' };

export interface Hints {
  /** What another column says of the country: a code or a name in any official language. */
  readonly country?: string | undefined;
  /** The vintage of the table. What is in it is taken first; what was only renamed is moved to it. */
  readonly vintage?: Vintage | undefined;
  /** Which level is meant where a name is on several. */
  readonly level?: Unit['level'] | undefined;
}

const EMPTY = /^([-–—:.?*\s]*|n\/?a\.?|null|nan|none)$/i;
const NO_REGION =
  /^(interreg|eures\b|extra-?\s?regio|multi-?\s?region|(trans|inter|multi)-?\s?nation|trans-?\s?region|cross-?\s?border)|^(national( level)?|nationwide|(the )?european union|europe|(eu|ea|eea|efta)\d{0,2}(_\d{4})?|zz+)$/i;
const EXTRA_REGIO = /^([A-Z]{2})Z{1,3}$/;
const NATIONAL_CODE = /^(\d{2,}|\d+[AB])(\s*[-–:]\s*\p{L}.*)?$|^[A-Z]{2}-[A-Z0-9]{1,3}$/su;

/** No list of places in one cell is longer, and no name of a place. */
const [LONGEST_CELL, LONGEST_NAME] = [2000, 120];
/** How many similar places are worth a reader's choice. */
const CHOICE = 8;
/** A name of fewer letters may be a slip of too many others where its country is not known. */
const TELLING = 10;

interface Asked {
  readonly gazetteer: Gazetteer;
  readonly country: string | undefined;
  readonly vintage: Vintage | undefined;
  readonly level: Unit['level'] | undefined;
}

interface Hit {
  readonly unit: Unit;
  readonly how: How;
}

/**
 * The place that a cell of a table means, or several where each part of it is one, or the reason why
 * none. What may mean two places is never decided here: it comes back with its candidates. Units of
 * the same ground are one place: a name means the widest of them, or the one of the level asked for.
 */
export function resolvePlace(cell: string, gazetteer: Gazetteer, hints: Hints = {}): Resolution {
  const text = cell
    .replace(/[\s\u200b\ufeff]+/g, (blank) => (blank.includes('\n') ? '\n' : ' '))
    .trim();
  if (EMPTY.test(text)) return { kind: 'none', why: 'empty' };
  if (text.length > LONGEST_CELL) return { kind: 'none', why: 'unknown' };
  const { country = '', vintage, level } = hints;
  const asked = { gazetteer, country: countryOf(country.trim(), gazetteer), vintage, level };
  return (
    outright(text, asked) ??
    several(text, asked) ??
    inCompany(text, asked) ??
    (NATIONAL_CODE.test(text) ? { kind: 'none', why: 'national-code' } : null) ??
    similar(text, asked) ?? { kind: 'none', why: 'unknown' }
  );
}

function countryOf(text: string, gazetteer: Gazetteer): string | undefined {
  const states = hitsOf(text, gazetteer).filter(({ unit }) => unit.level === 0);
  const [country, ...others] = new Set(states.map(({ unit }) => unit.country));
  return others.length ? undefined : country;
}

function hitsOf(text: string, gazetteer: Gazetteer): Hit[] {
  const codes = readCode(text, gazetteer);
  // Only a code of three letters may be a name as well: Estonia is EST, and Est is a region.
  if (codes.length && !/^\p{L}{3}$/u.test(text)) return codes;
  const named = text.length > LONGEST_NAME ? [] : namesOf(gazetteer).called(text);
  return [...codes, ...named.map((unit) => ({ unit, how: 'name' as const }))];
}

/** The cell as one code or one name. */
function outright(text: string, asked: Asked): Resolution | null {
  const { gazetteer } = asked;
  const [, country] = EXTRA_REGIO.exec(bareCode(text)) ?? [];
  if (NO_REGION.test(text) || (country && readCode(country, gazetteer).length))
    return { kind: 'none', why: 'no-region' };
  const hits = hitsOf(text, gazetteer);
  return hits.length ? decide(hits, asked) : null;
}

/** The cell as a list, where every part is a place. A comma, which many names have, parts codes and countries. */
function several(text: string, asked: Asked): Resolution | null {
  for (const sign of [/[;|/\n]/, /,/]) {
    const parts = text.split(sign).filter((part) => part.trim());
    if (parts.length < 2) continue;
    const places = new Map<string, Placed>();
    const whole = parts.every((part) => {
      const found = outright(part.trim(), asked);
      if (found?.kind !== 'placed') return false;
      for (const place of found.places) places.set(place.code, place);
      return sign.source !== ',' || found.places[0].how !== 'name' || found.places[0].level === 0;
    });
    const [first, ...more] = places.values();
    if (whole && first) return { kind: 'placed', places: [first, ...more] };
  }
  return null;
}

/**
 * The cell as a name beside its code or its country: `ES13 Cantabria`, `Kent (UK)`, `DE - Brandenburg`.
 * The code counts, if the name does not say otherwise.
 */
function inCompany(text: string, asked: Asked): Resolution | null {
  const { gazetteer } = asked;
  const isAround = (outer: Hit, inner: Hit) =>
    gazetteer.sameGround(inner.unit) === gazetteer.sameGround(outer.unit) ||
    inner.unit.code.startsWith(outer.unit.code);
  if (text.length > LONGEST_NAME) return null;
  for (const { 0: sign, index } of text.matchAll(/\s*[,:([]\s*|\s[-–—]\s|\s/g)) {
    const [left, right] = [text.slice(0, index), text.slice(index + sign.length)].map((side) =>
      side.replace(/[)\]]$/, '').trim(),
    ) as [string, string];
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const named: Hit[] = namesOf(gazetteer)
        .called(other)
        .map((unit) => ({ unit, how: 'name' }));
      // Two codes are as good as a code and a name.
      if (/\d/.test(other))
        named.push(...readCode(other, gazetteer).filter(({ how }) => how !== 'date'));
      const codes = readCode(one, gazetteer).filter(({ how }) => how !== 'date');
      if (codes.some((code) => named.some((name) => isAround(name, code))))
        return decide(codes, asked);
      // Without a digit it may be a word: "De Haan".
      if (codes.length && /\d/.test(one))
        return named.length
          ? ambiguous([...codes, ...named], 'contradiction', asked)
          : decide(codes, asked);
      if (!named.length || !(sign.trim() || /^[A-Z]{2,3}$/.test(one))) continue;
      const country = countryOf(one, gazetteer);
      if (!country) continue;
      // Two countries, or Luxembourg in Belgium.
      const both = named.some(({ unit }) => unit.level === 0);
      return country === (asked.country ?? country) && !both
        ? decide(named, { ...asked, country })
        : ambiguous([...named, ...hitsOf(one, gazetteer)], 'contradiction', asked);
    }
  }
  return null;
}

/** The cell as a name with slips of the pen, if it can be one only; else what is like it. */
function similar(text: string, asked: Asked): Resolution | null {
  if (text.length > LONGEST_NAME) return null;
  const { country, gazetteer } = asked;
  const names = namesOf(gazetteer);
  const here = (units: readonly Unit[]): Hit[] =>
    [...new Set(units)]
      .filter((unit) => !country || unit.country === country)
      .map((unit) => ({ unit, how: 'near' }));
  const near = here(names.near(text));
  if (near.length && (country || coreOf(text).join('').length >= TELLING)) {
    const found = decide(near, asked);
    if (found.kind === 'placed') return found;
  }
  const candidates = [
    ...candidatesOf(near, 'near', asked),
    ...candidatesOf(here(names.sharing(text)), 'part', asked),
  ];
  const [first, ...more] = candidates.filter(
    ({ code }, i) => candidates.findIndex((other) => other.code === code) === i,
  );
  return first ? { kind: 'ambiguous', candidates: [first, ...more.slice(0, CHOICE - 1)] } : null;
}

/** One place, if all hits left by country, vintage and level are of one ground. */
function decide(hits: readonly Hit[], asked: Asked): Resolution {
  const { country, gazetteer, level, vintage } = asked;
  const inside = hits.filter(({ unit }) => !country || unit.country === country);
  if (!inside.length) return ambiguous(hits, 'elsewhere', asked);
  const current = inside.filter(({ unit }) => vintage && unit.vintages.includes(vintage));
  const all = groundsOf(current.length ? current : inside, gazetteer);
  const onLevel = all.filter(([hit]) =>
    gazetteer.sameGround(hit.unit).some((unit) => unit.level === level),
  );
  const left = latestOf(onLevel.length ? onLevel : all);
  return left.length > 1
    ? ambiguous(left.flat(), 'same', asked)
    : { kind: 'placed', places: [place(left[0]!, asked)] };
}

type Ground = readonly [Hit, ...Hit[]];

function groundsOf(hits: readonly Hit[], { sameGround }: Gazetteer): Ground[] {
  const grounds = new Map<readonly Unit[], [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const ground = grounds.get(sameGround(hit.unit));
    if (ground) ground.push(hit);
    else grounds.set(sameGround(hit.unit), [hit]);
  }
  return [...grounds.values()];
}

/**
 * A region that got other borders, a new code and kept its name is one region to who writes its name:
 * the newest of a country and level, if no vintage has two. A code that was given to other ground is not.
 */
function latestOf(grounds: readonly Ground[]): readonly Ground[] {
  return grounds.filter((ground) => {
    const [{ unit, how }] = ground;
    const alike = grounds.filter(
      ([other]) => other.unit.country === unit.country && other.unit.level === unit.level,
    );
    const vintages = alike.flatMap(fitsOf);
    const together = vintages.length > new Set(vintages).size;
    return how === 'code' || together || fitsOf(ground).includes(Math.max(...vintages) as Vintage);
  });
}

const fitsOf = (hits: readonly Hit[]): Vintage[] =>
  VINTAGES.filter((vintage) => hits.some(({ unit }) => unit.vintages.includes(vintage)));

/** The unit to draw for one ground: in the vintage asked for, else the nearest, else the newest. */
function place(hits: Ground, { gazetteer, level, vintage: wanted }: Asked): Placed {
  const fits = fitsOf(hits);
  const { unit: first, how } = hits[0];
  const ground = gazetteer.sameGround(first);
  const named = how === 'name' || how === 'near';
  const movable = ground.some(({ vintages }) => wanted && vintages.includes(wanted));
  const vintage =
    wanted && movable
      ? wanted
      : fits.reduce((best, it) =>
          wanted && Math.abs(best - wanted) < Math.abs(it - wanted) ? best : it,
        );
  const isThere = fits.includes(vintage);
  const there = (isThere && !named ? hits.map(({ unit }) => unit) : ground)
    .filter(({ vintages }) => vintages.includes(vintage))
    .sort((a, b) => a.level - b.level);
  const unit = there.find((it) => it.level === (named ? level : first.level)) ?? there[0]!;
  return {
    code: unit.code,
    vintage,
    level: unit.level,
    fits,
    how: isThere ? (hits.find((hit) => hit.unit === unit)?.how ?? how) : 'renamed',
  };
}

function candidatesOf(hits: readonly Hit[], why: Candidate['why'], asked: Asked): Candidate[] {
  return groundsOf(hits, asked.gazetteer).map((ground) => {
    const { code, vintage, level } = place(ground, asked);
    return { code, vintage, level, name: latinName(asked.gazetteer.unitIn(code, vintage)!), why };
  });
}

function ambiguous(hits: readonly Hit[], why: Candidate['why'], asked: Asked): Resolution {
  const [first, ...more] = candidatesOf(hits, why, asked);
  return { kind: 'ambiguous', candidates: [first!, ...more] };
}
