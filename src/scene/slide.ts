import type { Box } from '../data/plane';
import type { HueSlot, PlaceId, ThemeId } from '../data/types';
import type { Step } from '../domain/briefing';
import type { Question } from '../domain/question';
import type { MeasureLegend } from './legend';
import type { RegionMark } from './map';

/**
 * A step of a briefing as a plain value. Stage, printed page and PowerPoint file are drawn from it, so
 * that they cannot disagree.
 */
export interface Slide {
  /** Stable within a briefing: `theme:circular-economy`, `place:ES13`. */
  readonly id: string;
  readonly kind: Step['kind'];
  readonly title: string;
  /** At most three sentences that stand beside the map. */
  readonly lines: readonly string[];
  /** Short facts under them: the grant, for whom, the theme. */
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  /** What the presenter says; plain text, an empty line parts paragraphs. */
  readonly notes: string;
  readonly map: SlideMap | null;
  readonly chart: SlideChart | null;
  readonly table: SlideTable | null;
  /** Where it comes from, and the line for the boundaries where there are any. */
  readonly sources: readonly string[];
}

export type MappedSlide = Slide & { readonly map: SlideMap };

export function hasMap(slide: Slide): slide is MappedSlide {
  return slide.map !== null;
}

export interface SlideMap {
  readonly question: Question;
  /** What of the plane has to be seen, in its units; who draws fits it into the place there is. */
  readonly bounds: Box;
  readonly regions: readonly RegionMark[];
  /** Round values with the circles that they have here, where it shows a total. */
  readonly circles: MeasureLegend['circles'];
  /** The map in words. */
  readonly alt: string;
}

export interface SlideChart {
  readonly title: string;
  readonly form: NumberForm;
  /** Largest first; a bar each. */
  readonly bars: readonly {
    readonly id: PlaceId | ThemeId;
    readonly label: string;
    /** The colour of its theme. */
    readonly hue: HueSlot;
    /** That stands for the theme on the map, where the bars are themes; else empty. */
    readonly letter: string;
    /** Null: no data, which is not zero. */
    readonly value: number | null;
    /** The value as it is said. */
    readonly said: string;
  }[];
}

/** How numbers of a unit are written. */
export interface NumberForm {
  /** What a value is multiplied by: euros are said in cents, or in millions. */
  readonly times: number;
  /** Digits behind the point. */
  readonly digits: number;
  /** Whether a number below ten has one digit more. */
  readonly fine: boolean;
  /** The unit, with a hole for the number: `EUR {amount} million`. */
  readonly pattern: string;
}

export interface SlideTable {
  readonly caption: string;
  readonly columns: readonly {
    readonly name: string;
    /** Year or unit under the name. */
    readonly note: string;
    readonly numeric: boolean;
  }[];
  readonly rows: readonly (readonly string[])[];
}

/** Whether a slide's map shows the whole of Europe, and no region of it alone. */
export function isWhole(map: SlideMap): boolean {
  return map.question.region === null;
}
