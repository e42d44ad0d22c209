import type { Box } from '../../data/plane';
import type { DeckText } from '../../text/catalogue';
import { Canvas, identity, place, rectangle, type Identity } from './shapes';
import { runProperties, textBody } from './text';
import { COLOURS, DRAWING } from './theme';
import { SHEET } from './units';
import { el, txt, xml, type Xml } from './xml';

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

export type Kind = 'title' | 'body' | 'chart' | 'tbl' | 'ftr' | 'sldNum';

/** Numbers by which a slide's placeholder finds that of its layout; a title needs none. */
const NUMBERS: Readonly<Record<Kind, number | undefined>> = {
  title: undefined,
  body: 1,
  chart: 2,
  tbl: 2,
  ftr: 11,
  sldNum: 12,
};

/** The mark that makes a shape a placeholder. */
const asPlaceholder = (kind: Kind): Xml =>
  el(
    'p:nvPr',
    {},
    el('p:ph', {
      type: kind,
      sz: kind === 'ftr' || kind === 'sldNum' ? 'quarter' : undefined,
      idx: NUMBERS[kind],
    }),
  );

/** Where a layout keeps room for what. */
export const PLACES: Readonly<Record<LayoutName, Readonly<Partial<Record<Kind, Box>>>>> = {
  map: {
    title: [MARGIN, TOP, COLUMN, 108],
    body: [MARGIN, TOP + 120, COLUMN, FOOT - TOP - 140],
  },
  chart: {
    title: [MARGIN, TOP, CHART_COLUMN, 72],
    body: [MARGIN, TOP + 84, CHART_COLUMN, 130],
    chart: [MARGIN, TOP + 230, CHART_COLUMN, FOOT - TOP - 242],
  },
  table: {
    title: [MARGIN, TOP, WIDE, 42],
    tbl: [MARGIN, TOP + 58, WIDE, FOOT - TOP - 72],
  },
  words: {
    title: [MARGIN, TOP, WIDE, 42],
    body: [MARGIN, TOP + 64, 620, FOOT - TOP - 84],
  },
};

export const FOOTER: Box = [MARGIN, FOOT, WIDE - 60, SHEET.height - FOOT];
export const NUMBER: Box = [SHEET.width - MARGIN - 50, FOOT, 50, SHEET.height - FOOT];

/** Sizes of type, in points. What people are to read from the back of a room is 18 and more. */
export const SIZES = { title: 30, body: 20, least: 18, source: 12 } as const;

const PROMPTS = {
  title: 'deck.prompt.title',
  body: 'deck.prompt.body',
  chart: 'deck.shape.chart',
  tbl: 'deck.shape.table',
  ftr: 'deck.prompt.source',
} as const;

/** What a placeholder that holds text is, before where it stands and what it says. */
export const placeholderHead = (canvas: Canvas, name: string, kind: Kind): Xml => xml`
  <p:nvSpPr>
    ${identity(canvas, { name })}
    <p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
    ${asPlaceholder(kind)}
  </p:nvSpPr>`;

/** A placeholder of a master or layout, with a word of what belongs in it. */
export function prompt(canvas: Canvas, text: DeckText, kind: Kind, box: Box): Xml {
  const said = kind === 'sldNum' ? '' : text.say(PROMPTS[kind]);
  const name = kind === 'sldNum' ? text.say('deck.shape.number') : said;
  const body =
    kind === 'sldNum'
      ? numberBody(canvas.lang, '‹#›')
      : textBody(
          'p:txBody',
          canvas.lang,
          [
            {
              runs: [
                kind === 'ftr'
                  ? { text: said, size: SIZES.source, colour: COLOURS['ink-soft'] }
                  : { text: said, font: kind === 'title' ? 'serif' : 'sans' },
              ],
            },
          ],
          kind === 'title'
            ? { shrinks: true, leading: 0.9 }
            : kind === 'ftr'
              ? { anchor: 'ctr' }
              : { shrinks: true },
        );
  return xml`
    <p:sp>
      ${placeholderHead(canvas, name, kind)}
      <p:spPr>${rectangle(box)}</p:spPr>
      ${body}
    </p:sp>`;
}

/** A chart or a table in its place: what PowerPoint draws of itself. */
export const graphicFrame = (
  canvas: Canvas,
  who: Identity,
  kind: 'chart' | 'tbl',
  box: Box,
  uri: Xml,
  content: Xml,
): Xml => xml`
  <p:graphicFrame>
    <p:nvGraphicFramePr>
      ${identity(canvas, who)}
      <p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>
      ${asPlaceholder(kind)}
    </p:nvGraphicFramePr>
    ${place('p:xfrm', box)}
    <a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic>
  </p:graphicFrame>`;

/** The slide's number, which PowerPoint keeps right when slides are moved. */
export function numberBody(lang: string, shown: string): Xml {
  const look = { size: SIZES.source, colour: COLOURS['ink-soft'], font: 'sans' } as const;
  return xml`
    <p:txBody>
      <a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>
      <a:lstStyle/>
      <a:p>
        <a:pPr algn="r"/>
        <a:fld id="{7A1B3C5D-2E4F-4A6B-8C9D-0E1F2A3B4C5D}" type="slidenum">
          ${runProperties('a:rPr', lang, look)}
          <a:t>${txt(shown)}</a:t>
        </a:fld>
      </a:p>
    </p:txBody>`;
}

/** The tree of shapes of a slide, layout or master. */
export const tree = (shapes: readonly Xml[]): Xml => xml`
  <p:spTree>
    <p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
    <p:grpSpPr>
      <a:xfrm>
        <a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>
      </a:xfrm>
    </p:grpSpPr>
    ${shapes}
  </p:spTree>`;

/** Says that a slide or layout has the master's colours. */
export const MASTER_COLOURS = xml`<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`;

export function layoutXml(name: LayoutName, text: DeckText, lang: string): Xml {
  const canvas = new Canvas(lang);
  const places: Partial<Record<Kind, Box>> = { ...PLACES[name], ftr: FOOTER, sldNum: NUMBER };
  const prompts = (Object.entries(places) as [Kind, Box][]).map(([kind, box]) =>
    prompt(canvas, text, kind, box),
  );
  return xml`
    <p:sldLayout ${NAMES} preserve="1" userDrawn="1">
      <p:cSld name="${txt(text.say(`deck.layout.${name}`))}">${tree(prompts)}</p:cSld>
      ${MASTER_COLOURS}
    </p:sldLayout>`;
}
