import type { Facts } from '../data/facts';
import type { HueSlot, Pilot, RegionId, ThemeId } from '../data/types';
import { classOf, type Classing, type Tone } from '../domain/classes';
import { valueOf, type Colouring } from '../domain/figures';
import type { Question } from '../domain/question';
import { nameOf } from '../domain/names';
import { hueSlotOf } from '../domain/themes';
import type { Text } from '../text/text';
import type { Shapes, ShapeScene } from './shapes';
import { isRatio, sayColouring, sayValueOf } from './values';

/** How a region takes part in the theme that was asked for. */
export type Part = 'primary' | 'further' | 'none';

export interface RegionMark {
  readonly id: RegionId;
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly shape: ShapeScene;
  readonly theme: ThemeId;
  readonly letter: string;
  /** The colour it wears: that of its own theme, or of the chosen one that it also works on. */
  readonly hue: HueSlot;
  /** Without a chosen theme every region takes its own part, `primary`. */
  readonly part: Part;
  /** Tone of the class it falls in, `null` for no data; `undefined` when coloured by theme. */
  readonly class: Tone | null | undefined;
  /** What the map says of it in one line, for the tooltip. */
  readonly fact: string;
  /** Its accessible name. */
  readonly label: string;
}

/**
 * The pilots' regions as they are to be painted. Only pilots that have a shape are here;
 * `notPlaced` names the others.
 */
export function regionMarks(
  facts: Facts,
  shapes: Shapes,
  question: Question,
  classing: Classing | null,
  text: Text,
): RegionMark[] {
  const letters = new Map(facts.set.themes.map(({ id, letter }) => [id, letter]));
  return facts.set.pilots.flatMap((pilot) => {
    const shape = shapes.get(pilot.region);
    if (!shape) return [];
    const name = nameOf(pilot, text.language);
    const country = facts.words.countries[pilot.country] ?? pilot.country;
    const part = partOf(pilot, question.theme);
    const theme = facts.words.themes[pilot.primary.theme]?.name ?? pilot.primary.theme;
    const { colour } = question;
    const fact = isRatio(colour)
      ? text.say('map.fact', {
          colour: sayColouring(colour, facts.words, text),
          value: sayValueOf(pilot, colour, facts.set.figures, text),
        })
      : theme;
    return {
      id: pilot.region,
      slug: pilot.slug,
      name,
      country,
      shape,
      theme: pilot.primary.theme,
      letter: letters.get(pilot.primary.theme) ?? '',
      hue: hueSlotOf(facts.set, (part === 'further' && question.theme) || pilot.primary.theme),
      part,
      class: classing ? classFor(pilot, question.colour, classing) : undefined,
      fact,
      label: name === country ? `${name}. ${fact}` : `${name}, ${country}. ${fact}`,
    };
  });
}

export function partOf(pilot: Pilot, theme: ThemeId | null): Part {
  if (theme === null || pilot.primary.theme === theme) return 'primary';
  return pilot.further.some((use) => use.theme === theme) ? 'further' : 'none';
}

function classFor(pilot: Pilot, colouring: Colouring, classing: Classing): Tone | null {
  const found = valueOf(pilot, colouring);
  if (found.kind === 'none') return null;
  return classing.classes[classOf(found.value, classing.breaks)]!.tone;
}

/** A sentence that names the pilots whose regions the boundaries do not have; empty for none. */
export function notPlaced(facts: Facts, shapes: Shapes, text: Text): string {
  const missing = facts.set.pilots.filter(({ region }) => !shapes.has(region));
  if (missing.length === 0) return '';
  const names = missing.map((pilot) => `${nameOf(pilot, text.language)} (${pilot.region})`);
  return text.say('unplaced', { count: missing.length, regions: text.list(names) });
}
