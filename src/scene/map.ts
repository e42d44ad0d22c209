import type { Facts } from '../data/facts';
import type { PlaceId, ThemeId } from '../data/types';
import { measureOf } from '../domain/measures';
import { countryOf, nameOf, signOf, themeName } from '../domain/names';
import type { Question } from '../domain/question';
import { sitesOf, type Site } from '../domain/sites';
import { hueSlotOf } from '../domain/themes';
import type { Circle } from '../geometry/circles';
import type { Text } from '../text/text';
import { isCrowded } from './parts';
import { paintOf, shadingOf, type Paint } from './paint';
import type { Shapes, ShapeScene } from './shapes';
import { shortList } from './site-words';
import { summary } from './summary';
import { sayColouring, sayValueOf } from './values';

export interface RegionMark extends Paint {
  readonly id: PlaceId;
  readonly name: string;
  readonly country: string;
  readonly shape: ShapeScene;
  /** Its own theme; null where it has figures alone. */
  readonly theme: ThemeId | null;
  readonly letter: string;
  /** Another is chosen: a picture of that one has it step back. */
  readonly aside: boolean;
  /** Of a total; null where there is none to show. */
  readonly circle: Circle | null;
  /** What the map says of it in one line, for the tooltip. */
  readonly fact: string;
  /** Its accessible name. */
  readonly label: string;
}

/**
 * The sites as they are to be painted. Only those that have a shape are here; `notPlaced` names the
 * others. Large ones come first, so that a place within another lies over it.
 */
export function regionMarks(
  facts: Facts,
  shapes: Shapes,
  question: Question,
  text: Text,
): RegionMark[] {
  const { programme, words } = facts;
  const measure = measureOf(programme, question.colour);
  const shading = measure && shadingOf(facts, measure);
  return layered(sitesOf(programme)).flatMap((site): RegionMark[] => {
    const shape = shapes.get(site.id);
    if (!shape) return [];
    const { id, place, theme } = site;
    const name = nameOf(place, text.language);
    const country = countryOf(place, words);
    const paint = paintOf(site, question.theme, shading?.shades.get(id) ?? null, (theme) =>
      hueSlotOf(programme, theme),
    );
    return [
      {
        id,
        name,
        country,
        shape,
        theme,
        letter: signOf(words, theme),
        ...paint,
        aside: question.region !== null && question.region !== id,
        circle: (paint.part !== 'none' && shading?.circles.get(id)) || null,
        // Numbers cost more to write than regions to colour, and few are read.
        get fact() {
          return factOf(facts, site, question, text);
        },
        get label() {
          return `${name === country ? name : `${name}, ${country}`}. ${this.fact}`;
        },
      },
    ];
  });
}

/**
 * Where places lie within others, the coarser levels come first, so that the small are drawn over the
 * large; otherwise the programme's order stays.
 */
function layered(sites: readonly Site[]): readonly Site[] {
  const codes = new Set(sites.map(({ place }) => place.code));
  const nested = sites.some(({ place: { code } }) =>
    [2, 3, 4].some((length) => length < code.length && codes.has(code.slice(0, length))),
  );
  return nested ? [...sites].sort((a, b) => a.place.level - b.place.level) : sites;
}

/** What the map shows, for those who do not see it: each place, or what there is of very many. */
export function describeMap(facts: Facts, regions: readonly RegionMark[], text: Text): string {
  return isCrowded(facts.programme)
    ? summary(facts, text)
    : regions.map(({ label }) => label).join(' ');
}

/** What the map says of a site in one line: its value, or what it works on. */
function factOf({ programme, words }: Facts, site: Site, { colour }: Question, text: Text): string {
  const measure = measureOf(programme, colour);
  if (measure)
    return text.say('map.fact', {
      colour: sayColouring(measure, words, text),
      value: sayValueOf(site, measure, words, text),
    });
  const theme = site.theme === null ? '' : themeName(words, site.theme);
  const { length } = site.projects;
  if (length === 1) return theme;
  const count = text.say('count.projects', { count: length });
  return theme === '' ? count : text.say('map.several', { projects: count, theme });
}

/** A sentence that names the places that the boundaries do not have; empty for none. */
export function notPlaced({ programme }: Facts, shapes: Shapes, text: Text): string {
  const missing = programme.places.filter(({ id }) => !shapes.has(id));
  if (missing.length === 0) return '';
  const names = missing.map((place) => `${nameOf(place, text.language)} (${place.code})`);
  return text.say('unplaced', { count: missing.length, regions: shortList(names, text) });
}
