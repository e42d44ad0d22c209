import type { Box } from '../../data/plane';
import { DRAWING } from './theme';
import { SHEET } from './units';
import { txt, xml, type Xml } from './xml';

export const RELATIONS = xml`http://schemas.openxmlformats.org/officeDocument/2006/relationships`;
const PRESENTATION = xml`http://schemas.openxmlformats.org/presentationml/2006/main`;

/** The names that every part of a presentation is written in. */
export const NAMES = xml`xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}" xmlns:p="${PRESENTATION}"`;

/** Points. The left column carries the words; the map takes what is right of it, to the edge. */
export const MARGIN = 36;
export const COLUMN = 316;
/** Words and bars beside a map. */
export const CHART_COLUMN = 376;
export const TOP = 30;
/** Left edge of the map beside the column. */
export const MAP_LEFT = 364;
/** Where the sources stand; what is over it is the slide. */
export const FOOT = 504;
export const WIDE = SHEET.width - 2 * MARGIN;

export type LayoutName = 'map' | 'chart' | 'table' | 'words';

/** What slides and notes have places for. */
export type Kind = 'title' | 'body' | 'chart' | 'tbl' | 'ftr' | 'sldNum' | 'sldImg' | 'notes';

export type Places = Readonly<Partial<Record<Kind, Box>>>;

const ftr: Box = [MARGIN, FOOT, WIDE - 60, SHEET.height - FOOT];
export const NUMBER: Box = [SHEET.width - MARGIN - 50, FOOT, 50, SHEET.height - FOOT];

/** Where a layout keeps room for what; for the number all of them do. */
export const PLACES: Readonly<Record<LayoutName, Places>> = {
  map: {
    title: [MARGIN, TOP, COLUMN, 108],
    body: [MARGIN, TOP + 120, COLUMN, FOOT - TOP - 140],
    ftr,
  },
  chart: {
    title: [MARGIN, TOP, CHART_COLUMN, 72],
    body: [MARGIN, TOP + 84, CHART_COLUMN, 130],
    chart: [MARGIN, TOP + 230, CHART_COLUMN, FOOT - TOP - 242],
    ftr,
  },
  table: {
    title: [MARGIN, TOP, WIDE, 42],
    tbl: [MARGIN, TOP + 58, WIDE, FOOT - TOP - 72],
    ftr,
  },
  words: {
    title: [MARGIN, TOP, WIDE, 42],
    body: [MARGIN, TOP + 64, 620, FOOT - TOP - 84],
    ftr,
  },
};

/** Sizes of type, in points. What people are to read from the back of a room is 18 and more. */
export const SIZES = { title: 30, body: 20, least: 18, source: 12 } as const;

/** The id of a shape, and the language of a text, that stand in no tree yet. */
export const UNNUMBERED = 0;
export const UNSPOKEN = '';

/**
 * The tree of shapes of a slide, layout or master. Here shapes get their ids, in the order in which they
 * stand, and texts their language. A text cannot be taken for the mark of either: it has no tags.
 * @param lang BCP 47 with the country, as PowerPoint has it
 */
export function tree(lang: string, shapes: readonly Xml[]): Xml {
  // 1 is the tree itself.
  let last = 1;
  const numbered = shapes
    .join('')
    .replace(/(?<=<p:cNvPr id=")0(?=")/g, () => String(++last))
    .replace(/(?<=<a:(?:rPr|endParaRPr) lang=")(?=")/g, txt(lang));
  return xml`
  <p:spTree>
    <p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
    <p:grpSpPr>
      <a:xfrm>
        <a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>
      </a:xfrm>
    </p:grpSpPr>
    ${numbered as Xml}
  </p:spTree>`;
}

/** Says that a slide or layout has the master's colours. */
export const MASTER_COLOURS = xml`<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`;
