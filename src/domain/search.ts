import type { Words } from '../data/types';
import { contains, nutsCode } from './joins';
import { nameOf } from './names';
import type { Site } from './sites';

/** Letters that are no letter with a mark to Unicode, but are typed as one. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/**
 * A name as it is compared: lower case, without accents, with every hyphen, apostrophe, slash or run
 * of blanks as one space. `Piémont` becomes `piemont`, `Didžiųjų Rytų` becomes `didziuju rytu`.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđłıðþ]/g, (letter) => PLAIN[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export interface Found {
  readonly site: Site;
  /** The name, country or code that answered, to be shown when it is not the name on the page. */
  readonly matched: string;
}

/**
 * Sites for what somebody typed: a region's name in any language of the data, its country's name
 * in the page's language, or a NUTS code of any level in or around it. Accents, case, hyphens and the
 * order of words do not matter.
 *
 * Best first: the exact code, then a name that begins so, a name whose words begin so, a name that
 * holds it, a country that begins so, a code that begins so or lies in the region. Equals keep the
 * sites' order. Nothing typed finds nothing.
 *
 * @param words for the countries' names and to prefer the page's language among names
 */
export function findSites(query: string, sites: readonly Site[], words: Words): Found[] {
  const folded = foldName(query);
  const code = nutsCode(query);
  if (!folded) return [];
  return sites
    .flatMap((site) => {
      const best = matchesOf(site, folded, code, words).sort((a, b) => a.rank - b.rank)[0];
      return best ? [{ site, ...best }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ site, matched }) => ({ site, matched }));
}

interface Match {
  readonly rank: number;
  readonly matched: string;
}

interface Folded {
  readonly name: string;
  readonly folded: string;
}

const known = new WeakMap<Words, WeakMap<Site, readonly Folded[]>>();

/** Whatever a site goes by, folded once: somebody who types asks again with every letter. */
function namesOf(site: Site, words: Words): readonly Folded[] {
  const all = known.get(words) ?? new WeakMap<Site, readonly Folded[]>();
  known.set(words, all);
  const before = all.get(site);
  if (before) return before;
  const { place, projects } = site;
  // The page's own name first: of equal matches, the first is shown.
  const names = new Set([
    nameOf(place, words.language),
    ...place.ownNames.map(({ name }) => name),
    ...Object.values(place.names),
    ...projects.flatMap(({ id }) => words.projects[id]?.name || []),
  ]);
  const found = [...names].map((name) => ({ name, folded: foldName(name) }));
  all.set(site, found);
  return found;
}

function matchesOf(site: Site, folded: string, code: string, words: Words): Match[] {
  const { place } = site;
  const matches: Match[] = [];
  if (place.code === code) matches.push({ rank: 0, matched: place.code });
  for (const { name: matched, folded: name } of namesOf(site, words)) {
    if (name.startsWith(folded)) matches.push({ rank: 1, matched });
    else if (wordsBegin(name, folded)) matches.push({ rank: 2, matched });
    else if (folded.length > 1 && name.includes(folded)) matches.push({ rank: 3, matched });
  }
  const country = words.countries[place.country];
  if (country && wordsBegin(foldName(country), folded)) matches.push({ rank: 4, matched: country });
  if (
    /^[A-Z]{2}[0-9A-Z]{0,3}$/.test(code) &&
    (place.code.startsWith(code) || contains(place.code, code))
  )
    matches.push({ rank: 5, matched: place.code });
  return matches;
}

/** Whether every word of the query begins a word of the name, in any order. */
function wordsBegin(name: string, folded: string): boolean {
  const parts = name.split(' ');
  return folded.split(' ').every((word) => parts.some((part) => part.startsWith(word)));
}
