import type { Box } from '../../data/plane';
import type { Slide, SlideMap } from '../../scene/slide';
import type { Atlas } from './atlas';
import { addChart, chartFrame } from './chart';
import { legendColumn, legendHeight, legendRows, legendWidth, type Row } from './legend';
import { mapGroup } from './map';
import {
  asPlaceholder,
  COLUMN,
  FOOT,
  MAP_LEFT,
  MARGIN,
  NAMES,
  numberBody,
  SIZES,
  TOP,
  tree,
  WIDE,
  type LayoutName,
} from './layout';
import type { Package, Part } from './package';
import { Canvas, identity } from './shapes';
import { sourceList, sourceShape } from './sources';
import { tableFrame } from './table';
import { fitPieces } from './text';
import { SHEET } from './units';
import { BODY, bodyShape, fitTitle, piecesOf, titleShape } from './words';
import { el, type Xml } from './xml';

const TITLES = { column: [30, 28, 26, 24, 22], wide: [32, 30, 28, 26, 24] };
/** Points of a legend under the words. */
const LEGENDS = [18, 16, 15, 14, 13, 12];

/** What slides are written with. */
export interface Desk {
  readonly file: Package;
  readonly atlas: Atlas;
  readonly ground: Parameters<typeof mapGroup>[2];
  readonly lang: string;
  readonly date: string;
}

export function layoutOf({ map, chart, table }: Slide): LayoutName {
  return table ? 'table' : chart ? 'chart' : map ? 'map' : 'words';
}

/** A slide as XML. Order is reading order: title, words, map, chart, table, sources, number. */
export function slideXml(
  desk: Desk,
  part: Part,
  slide: Slide,
  place: { readonly number: number; readonly sources: readonly string[] },
): Xml {
  const canvas = new Canvas(desk.lang);
  const shapes = DRAW[layoutOf(slide)](desk, canvas, slide, part, place);
  return el(
    'p:sld',
    NAMES,
    el(
      'p:cSld',
      {},
      tree([
        ...shapes,
        sourceShape(canvas, desk.atlas, place.sources, layoutOf(slide) === 'words'),
        numberShape(canvas, desk.atlas, place.number),
      ]),
    ),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
}

type Draw = (
  desk: Desk,
  canvas: Canvas,
  slide: Slide,
  part: Part,
  place: { readonly number: number; readonly sources: readonly string[] },
) => Xml[];

const DRAW: Readonly<Record<LayoutName, Draw>> = {
  map: drawMapSlide,
  chart: drawChartSlide,
  table: drawTableSlide,
  words: drawWordsSlide,
};

/**
 * Words in the left column with the legend under them, the map right of it to the edge. Large type as
 * long as everything fits; first the legend gives way, then the title; words stay readable.
 */
function drawMapSlide({ atlas, ground }: Desk, canvas: Canvas, slide: Slide): Xml[] {
  const map = slide.map!;
  const bottom = FOOT - 12;
  const all = legendRows(atlas, map);
  const pieces = piecesOf(slide);
  const plansWith = (rows: readonly Row[]) =>
    TITLES.column.flatMap((_, from) =>
      LEGENDS.map((legend) => {
        const sizes = TITLES.column.slice(from);
        const title = fitTitle(slide.title, COLUMN, sizes, 4);
        const tall = legendHeight(rows, legend, COLUMN);
        const top = TOP + title.height + 12;
        return { rows, sizes, legend, tall, top, room: bottom - tall - 12 - top };
      }),
    );
  const plans = plansWith(all);
  const heightAt = (size: number) => fitPieces(pieces, [size], COLUMN, Infinity).height;
  const [wanted, least] = [heightAt(SIZES.body), heightAt(SIZES.least)];
  const { rows, sizes, legend, tall, top, room } =
    plans.find((plan) => plan.legend >= 16 && plan.room >= wanted) ??
    plans.find((plan) => plan.legend >= 14 && plan.room >= least) ??
    plans.find((plan) => plan.room >= least) ??
    // At last only the chosen region's own themes are explained; the others have letters.
    plansWith(all.filter(({ aside }) => !aside)).find((plan) => plan.room >= least) ??
    plans.at(-1)!;
  const box: Box = [MAP_LEFT, 0, SHEET.width - MAP_LEFT, FOOT];
  return [
    titleShape(canvas, atlas, slide.title, COLUMN, sizes, 4).shape,
    ...bodyShape(canvas, atlas, slide, [MARGIN, top, COLUMN, room]),
    mapGroup(canvas, atlas, ground, map, box),
    legendColumn(canvas, atlas, rows, [MARGIN, bottom - tall, COLUMN, tall], legend),
  ];
}

/** Width of words and chart where a map stands beside them. */
const BESIDE_MAP = 372;
/** Points of a legend that stands on the map. */
const ON_MAP = 14;

/** A title over all; under it words and chart to the left and the map, if there is one, to the right. */
function drawChartSlide(
  { file, atlas, ground, lang, date }: Desk,
  canvas: Canvas,
  slide: Slide,
  part: Part,
  { number }: { readonly number: number },
): Xml[] {
  const { text } = atlas;
  const chart = slide.chart!;
  const title = titleShape(canvas, atlas, slide.title, WIDE, TITLES.wide, 2);
  const top = title.bottom + 14;
  const wide = slide.map ? BESIDE_MAP : WIDE;
  const body = fitPieces(piecesOf(slide), BODY, wide, (FOOT - top) * 0.48);
  const chartTop = body.pieces.length > 0 ? top + body.height + 16 : top;
  const frame: Box = [MARGIN, chartTop, wide, FOOT - 12 - chartTop];
  const marks = new Map(slide.map?.regions.map((mark) => [mark.id, mark]));
  const chartPart = addChart(file, chart, {
    number,
    text,
    lang,
    date,
    size: slide.map ? 14 : 18,
    // Beside a map of classes the bars wear the same colours.
    colourOf: ({ id, theme }) => {
      const index = marks.get(id)?.class;
      return index === undefined ? atlas.colours.theme(theme).full : atlas.colours.class(index);
    },
  });
  const relation = part.relate('chart', chartPart);
  return [
    title.shape,
    ...bodyShape(canvas, atlas, slide, [MARGIN, top, wide, body.height], [body.size]),
    ...(slide.map ? mapWithLegend(canvas, atlas, ground, slide.map, title.bottom + 4) : []),
    chartFrame(canvas, chart, relation, frame, text),
  ];
}

/** The map right of words and chart, its legend in the ocean. A chart of themes is the legend itself. */
function mapWithLegend(
  canvas: Canvas,
  atlas: Atlas,
  ground: Desk['ground'],
  map: SlideMap,
  top: number,
): Xml[] {
  const left = MARGIN + BESIDE_MAP + 12;
  const box: Box = [left, top, SHEET.width - left, FOOT - top];
  const { theme, colour } = map.question;
  const rows = theme === null && colour === 'theme' ? [] : legendRows(atlas, map);
  if (rows.length === 0) return [mapGroup(canvas, atlas, ground, map, box)];
  const width = legendWidth(rows, ON_MAP);
  const legend: Box = [left + 14, top + 26, width, legendHeight(rows, ON_MAP, width)];
  return [
    mapGroup(canvas, atlas, ground, map, box, [legend]),
    legendColumn(canvas, atlas, rows, legend, ON_MAP),
  ];
}

function drawTableSlide({ atlas }: Desk, canvas: Canvas, slide: Slide): Xml[] {
  const title = titleShape(canvas, atlas, slide.title, WIDE, TITLES.wide, 2);
  const top = title.bottom + 10;
  const body = fitPieces(piecesOf(slide), BODY, WIDE, 60);
  const tableTop = body.pieces.length > 0 ? top + body.height + 10 : top;
  return [
    title.shape,
    ...bodyShape(canvas, atlas, slide, [MARGIN, top, WIDE, body.height], [body.size]),
    tableFrame(canvas, slide.table!, [MARGIN, tableTop, WIDE, FOOT - 8 - tableTop], atlas.text),
  ];
}

/** Words alone; the sources are a list under them. */
function drawWordsSlide(
  { atlas }: Desk,
  canvas: Canvas,
  slide: Slide,
  _part: Part,
  { sources }: { readonly sources: readonly string[] },
): Xml[] {
  const title = titleShape(canvas, atlas, slide.title, WIDE, TITLES.wide, 2);
  const top = title.bottom + 20;
  const room = FOOT - 34 - top - sourceList(sources).height;
  const { size, height } = fitPieces(piecesOf(slide), [22, ...BODY], WIDE - 80, room);
  return [
    title.shape,
    ...bodyShape(canvas, atlas, slide, [MARGIN, top, WIDE - 80, height], [size]),
  ];
}

function numberShape(canvas: Canvas, { text }: Atlas, number: number): Xml {
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      identity(canvas, { name: text.say('deck.shape.number') }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true })),
      asPlaceholder('sldNum'),
    ),
    el('p:spPr'),
    numberBody(canvas.lang, String(number)),
  );
}
