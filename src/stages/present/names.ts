import type { Facts } from '../../data/facts';
import type { Area } from '../../data/plane';
import type { Shapes } from '../../scene/shapes';
import { hasMap, type Slide } from '../../scene/slide';
import { PLACES, slideNames, type SlideNames } from '../../scene/slides/names';
import type { PresentText } from '../../text/catalogue';

/** The names on a slide's map, for a sheet and for a phone. */
export type Names = readonly (SlideNames & { readonly form: 'wide' | 'narrow' })[];

export function namesFor(
  facts: Facts,
  shapes: Shapes,
  slide: Slide,
  land: readonly Area[],
  text: PresentText,
): Names {
  if (!hasMap(slide)) return [];
  return (['wide', 'narrow'] as const).map((form) => ({
    form,
    ...slideNames(facts, shapes, slide, land, text, PLACES[form]),
  }));
}
