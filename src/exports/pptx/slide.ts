import type { Box } from '../../data/plane';
import { isWhole, type Slide, type SlideMap } from '../../scene/slide';
import type { Atlas } from './atlas';
import { addChart, chartFrame } from './chart';
import { fitChart, sheetOf } from './chart-fit';
import { legendColumn, legendHeight, legendPlate, legendRows, legendWidth } from './legend';
import { mapGroup } from './map';
import {
  CHART_COLUMN,
  COLUMN,
  FOOT,
  MAP_LEFT,
  MARGIN,
  MASTER_COLOURS,
  NAMES,
  TOP,
  tree,
  WIDE,
  type LayoutName,
} from './layout';
import type { Package, Part } from './package';
import { slideNumber } from './placeholder';
import { sourceList, sourceShape } from './sources';
import { tableFrame } from './table';
import { fitPieces, fitText } from './text';
import { SHEET } from './units';
import { BODY, bodyShape, piecesOf, titleShape } from './words';
import { xml, type Xml } from './xml';

const TITLES = { column: [30, 28, 26, 24, 22], wide: [32, 30, 28, 26, 24] };
/** A legend may go up to where the map begins. */
const LEGEND = MAP_LEFT - MARGIN;
/** Points of title, words and legend in a column, the best first. */
const PLANS = [
  { title: 30, body: 20, legend: 18 },
  { title: 30, body: 20, legend: 17 },
  { title: 28, body: 20, legend: 16 },
  { title: 28, body: 18, legend: 16 },
  { title: 26, body: 18, legend: 16 },
  { title: 24, body: 18, legend: 16 },
  { title: 24, body: 18, legend: 14 },
  { title: 22, body: 18, legend: 14 },
] as const;

/** Points of title and words beside a chart, and of its letters at least; the best first. */
const CHART_PLANS = [
  { title: 32, body: 20, letters: 16 },
  { title: 28, body: 20, letters: 16 },
  { title: 28, body: 18, letters: 16 },
  { title: 24, body: 18, letters: 16 },
  { title: 28, body: 18, letters: 14 },
  { title: 24, body: 18, letters: 14 },
  { title: 22, body: 18, letters: 14 },
  { title: 22, body: 18, letters: 12 },
  // A region, a theme and a ratio at once have much to say; better small than cut.
  { title: 22, body: 16, letters: 12 },
] as const;

/** What slides are written with. */
export interface DeckContext {
  readonly file: Package;
  readonly atlas: Atlas;
  readonly basemap: Parameters<typeof mapGroup>[1];
  readonly lang: string;
  readonly date: string;
}

export function layoutOf({ map, chart, table }: Slide): LayoutName {
  return table ? 'table' : chart ? 'chart' : map ? 'map' : 'words';
}

/** A slide that is being written. */
interface Writing extends DeckContext {
  readonly part: Part;
  readonly slide: Slide;
  readonly number: number;
  readonly sources: readonly string[];
}

/** A slide as XML. Order is reading order: title, words, map, chart, table, sources, number. */
export function slideXml(slide: Writing): Xml {
  const layout = layoutOf(slide.slide);
  const { atlas, sources, number } = slide;
  const all = [
    ...DRAW[layout](slide),
    sourceShape(atlas, sources, layout === 'words'),
    slideNumber(atlas.text.say('deck.shape.number'), null, String(number)),
  ];
  return xml`<p:sld ${NAMES}><p:cSld>${tree(slide.lang, all)}</p:cSld>${MASTER_COLOURS}</p:sld>`;
}

const DRAW: Readonly<Record<LayoutName, (slide: Writing) => Xml[]>> = {
  map: drawMapSlide,
  chart: drawChartSlide,
  table: drawTableSlide,
  words: drawWordsSlide,
};

/**
 * Words in the left column with the legend under them, the map right of it to the edge. Large type as
 * long as everything fits; then all of it gives way by turns. Words stay readable.
 */
function drawMapSlide({ atlas, basemap, slide }: Writing): Xml[] {
  const map = slide.map!;
  const bottom = FOOT - 12;
  const all = legendRows(atlas, map);
  const few = all.filter(({ aside }) => !aside);
  const pieces = piecesOf(slide);
  const plans = [
    ...PLANS.map((sizes) => ({ ...sizes, rows: all })),
    // At last only the chosen region's own themes are explained; the others have letters.
    ...PLANS.map((sizes) => ({ ...sizes, rows: few })),
  ].map((plan) => {
    const sizes = TITLES.column.filter((size) => size <= plan.title);
    const top = TOP + fitText(slide.title, 'serif-bold', sizes, COLUMN, 4).height + 12;
    const tall = legendHeight(plan.rows, plan.legend, LEGEND);
    const room = bottom - tall - 14 - top;
    // A row of the legend in two lines looks like two rows.
    const calm = legendWidth(plan.rows, plan.legend) <= LEGEND || plan.legend < 16;
    const fits = calm && fitPieces(pieces, [plan.body], COLUMN, Infinity).height <= room;
    return { ...plan, sizes, top, tall, room, fits };
  });
  const { rows, sizes, legend, tall, top, room } = plans.find(({ fits }) => fits) ?? plans.at(-1)!;
  const box: Box = [MAP_LEFT, 0, SHEET.width - MAP_LEFT, FOOT];
  return [
    titleShape(atlas, slide.title, COLUMN, sizes, 4).shape,
    ...bodyShape(atlas, slide, [MARGIN, top, COLUMN, room]),
    mapGroup(atlas, basemap, map, box, isWhole(map) ? [OCEAN] : []),
    legendColumn(atlas, rows, [MARGIN, bottom - tall, LEGEND, tall], legend),
  ];
}

/**
 * What lies west of Europe. Words and bars may stand there; names may not even where none do, so that
 * they too keep their places from slide to slide.
 */
const OCEAN: Box = [MAP_LEFT, 0, MARGIN + CHART_COLUMN - MAP_LEFT, FOOT];
/** Points of a legend that stands on the map. */
const ON_MAP = 16;

/**
 * Words and chart in a column that is wider than beside a map alone: the bars reach into the ocean, so
 * that the map of the whole keeps its place from slide to slide.
 */
function drawChartSlide(writing: Writing): Xml[] {
  const { file, atlas, lang, date, slide, part, number } = writing;
  const { text, colours } = atlas;
  const { map } = slide;
  const chart = slide.chart!;
  const wide = map ? CHART_COLUMN : WIDE;
  const [sizes, most] = map ? [TITLES.column, 3] : [TITLES.wide, 2];
  const pieces = piecesOf(slide);
  const sheet = sheetOf(chart, text);
  const plans = CHART_PLANS.map((plan) => {
    const titles = sizes.filter((size) => size <= plan.title);
    const top = TOP + fitText(slide.title, 'serif-bold', titles, wide, most).height + 12;
    // Words may take two thirds of what there is; a chart of many bars wants more.
    const body = fitPieces(pieces, [plan.body], wide, ((FOOT - top) * 2) / 3);
    const chartTop = body.pieces.length > 0 ? top + body.height + 16 : top;
    const frame: Box = [MARGIN, chartTop, wide, FOOT - 12 - chartTop];
    const fit = fitChart(sheet, frame);
    const whole = body.height === fitPieces(pieces, [plan.body], wide, Infinity).height;
    const fits = whole && fit.fits && fit.size >= plan.letters;
    return { titles, top, body, frame, fit, fits };
  });
  const { titles, top, body, frame, fit } = plans.find(({ fits }) => fits) ?? plans.at(-1)!;
  const title = titleShape(atlas, slide.title, wide, titles, most);
  const marks = new Map(map?.regions.map((mark) => [mark.id, mark]));
  const about = map?.question.theme ?? null;
  const chartPart = addChart(file, chart, sheet, fit, {
    number,
    lang,
    date,
    // Beside a map of classes the bars wear the same colours; beside one of a theme the others step back.
    colourOf: ({ id, hue }) => {
      const mark = marks.get(id);
      if (mark) return mark.fill === 'base' ? colours.circle('positive').fill! : colours.of(mark);
      return colours.of({ hue, fill: about !== null && about !== id ? 'light' : 'full' });
    },
    chosen: map?.question.region ?? null,
  });
  const relation = part.relate(chartPart);
  return [
    title.shape,
    ...bodyShape(atlas, slide, [MARGIN, top, wide, body.height], [body.size]),
    ...(map ? mapWithLegend(writing, map) : []),
    chartFrame(chart, relation, frame, text),
  ];
}

/**
 * The map right of words and chart, its legend in the ocean; on a map that has come closer there may be
 * land, and the legend has a ground of its own. A chart of themes is the legend itself.
 */
function mapWithLegend({ atlas, basemap }: Writing, map: SlideMap): Xml[] {
  const { theme, colour, region } = map.question;
  const right = MARGIN + CHART_COLUMN;
  const left = region === null ? MAP_LEFT : right + 12;
  const box: Box = [left, 0, SHEET.width - left, FOOT];
  const taken = region === null ? [OCEAN] : [];
  const rows = theme === null && colour === 'theme' ? [] : legendRows(atlas, map);
  if (rows.length === 0) return [mapGroup(atlas, basemap, map, box, taken)];
  const width = legendWidth(rows, ON_MAP);
  const legend: Box = [right + 28, 16, width, legendHeight(rows, ON_MAP, width)];
  const plate: Box = [legend[0] - 10, legend[1] - 8, width + 20, legend[3] + 14];
  return [
    mapGroup(atlas, basemap, map, box, [...taken, region === null ? legend : plate]),
    ...(region === null ? [] : [legendPlate(atlas, plate)]),
    legendColumn(atlas, rows, legend, ON_MAP),
  ];
}

function drawTableSlide({ atlas, slide }: Writing): Xml[] {
  const title = titleShape(atlas, slide.title, WIDE, TITLES.wide, 2);
  const top = title.bottom + 10;
  const body = fitPieces(piecesOf(slide), BODY, WIDE, 60);
  const tableTop = body.pieces.length > 0 ? top + body.height + 10 : top;
  return [
    title.shape,
    ...bodyShape(atlas, slide, [MARGIN, top, WIDE, body.height], [body.size]),
    tableFrame(slide.table!, [MARGIN, tableTop, WIDE, FOOT - 8 - tableTop], atlas.text),
  ];
}

/** Words alone; the sources are a list under them. */
function drawWordsSlide({ atlas, slide, sources }: Writing): Xml[] {
  const title = titleShape(atlas, slide.title, WIDE, TITLES.wide, 2);
  const top = title.bottom + 20;
  const room = FOOT - 34 - top - sourceList(sources).height;
  const { size, height } = fitPieces(piecesOf(slide), [22, ...BODY], WIDE, room);
  return [title.shape, ...bodyShape(atlas, slide, [MARGIN, top, WIDE, height], [size])];
}
