import type { Box, Plane } from '../../data/plane';
import type { PlaceId } from '../../data/types';
import { measureOf } from '../../domain/measures';
import type { Question } from '../../domain/question';
import { boxOf, nearFrame, type Extent } from '../../geometry/frame';
import { measureLegend } from '../legend';
import { regionMarks } from '../map';
import type { SlideMap } from '../slide';
import type { SlideContext } from './context';

/** What a slide shows of Europe: all of the Union, with less of the ocean than the page has. */
const WHOLE: Extent = { west: 2_560_000, south: 1_350_000, east: 6_640_000, north: 5_460_000 };

/** The least that a region's map shows from north to south, in metres: less would be too crude. */
const NEAREST = 1_500_000;
/** Width through height of the two thirds of a slide that are the map's. */
const ASPECT = 1.2;
/** Part of the region's longer side that stays free on every side. */
const SURROUNDINGS = 0.4;

/** The map of a question: near a region where one is asked for, else the whole. */
export function slideMap(context: SlideContext, question: Question, alt: string): SlideMap {
  const { facts, shapes, text } = context;
  const measure = measureOf(facts.programme, question.colour);
  return {
    question,
    bounds: question.region ? near(context, question.region) : whole(facts.places.plane),
    regions: regionMarks(facts, shapes, question, text),
    circles: measure ? measureLegend(facts, measure, text).circles : [],
    alt,
  };
}

export function whole(plane: Plane): Box {
  return boxOf(WHOLE, plane);
}

/** A region with its surroundings, within what the whole shows. */
function near({ facts, shapes }: SlideContext, region: PlaceId): Box {
  const { plane } = facts.places;
  const all = whole(plane);
  const shape = shapes.get(region);
  // A place that the boundaries do not have is still told, on the map of all.
  if (!shape) return all;
  const least = NEAREST / plane.metresPerUnit;
  return nearFrame(shape.bounds, ASPECT, SURROUNDINGS, least, all);
}
