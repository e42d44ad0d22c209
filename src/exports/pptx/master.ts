import type { DeckText } from '../../text/deck/catalogue';
import {
  FOOT,
  FOOTER,
  layoutXml,
  MARGIN,
  NAMES,
  NUMBER,
  PLACES,
  prompt,
  SIZES,
  tree,
  WIDE,
  type LayoutName,
} from './layout';
import type { Package } from './package';
import { Part, officeType } from './package';
import { Canvas, identity, line, place } from './shapes';
import { COLOURS, fill, themeXml } from './theme';
import { emu, SHEET } from './units';
import { el, type Xml } from './xml';

/** The quiet line over the sources. */
function rule(canvas: Canvas): Xml {
  return el(
    'p:cxnSp',
    {},
    el(
      'p:nvCxnSpPr',
      {},
      identity(canvas, { name: '–', decorative: true }),
      el('p:cNvCxnSpPr'),
      el('p:nvPr', { userDrawn: true }),
    ),
    el(
      'p:spPr',
      {},
      place('a:xfrm', [MARGIN, FOOT, WIDE, 0]),
      el('a:prstGeom', { prst: 'line' }, el('a:avLst')),
      line({ colour: COLOURS.rule, width: 0.75 }),
    ),
  );
}

export interface Master {
  readonly part: Part;
  readonly theme: Part;
  readonly layouts: Readonly<Record<LayoutName, Part>>;
}

/** Theme, master and layouts. */
export function addMaster(
  file: Package,
  text: DeckText,
  lang: string,
  accents: readonly string[],
): Master {
  const theme = new Part('ppt/theme/theme1.xml', officeType('theme'));
  file.add(theme, themeXml(accents));
  const part = new Part(
    'ppt/slideMasters/slideMaster1.xml',
    officeType('presentationml.slideMaster'),
  );
  const names = Object.keys(PLACES) as LayoutName[];
  const layouts = Object.fromEntries(
    names.map((name, index) => {
      const layout = new Part(
        `ppt/slideLayouts/slideLayout${index + 1}.xml`,
        officeType('presentationml.slideLayout'),
      );
      layout.relate('slideMaster', part);
      file.add(layout, layoutXml(name, text, lang));
      return [name, layout];
    }),
  ) as Record<LayoutName, Part>;
  const ids = names.map((name) => part.relate('slideLayout', layouts[name]));
  part.relate('theme', theme);
  file.add(part, masterXml(ids, text, lang));
  return { part, theme, layouts };
}

function masterXml(layouts: readonly string[], text: DeckText, lang: string): Xml {
  const canvas = new Canvas(lang);
  const style = (name: string, size: number, font: '+mj-lt' | '+mn-lt', more: object) =>
    el(
      name,
      { marL: 0, indent: 0, algn: 'l', ...more },
      el('a:buNone'),
      el(
        'a:defRPr',
        { sz: size * 100, b: font === '+mj-lt', kern: 1200 },
        fill(COLOURS.ink),
        el('a:latin', { typeface: font }),
        el('a:ea', { typeface: font.replace('lt', 'ea') }),
        el('a:cs', { typeface: font.replace('lt', 'cs') }),
      ),
    );
  const levels = (size: number) =>
    [1, 2, 3, 4, 5].map((level) => style(`a:lvl${level}pPr`, size, '+mn-lt', {}));
  return el(
    'p:sldMaster',
    NAMES,
    el(
      'p:cSld',
      {},
      el('p:bg', {}, el('p:bgPr', {}, fill(COLOURS.sea), el('a:effectLst'))),
      tree([
        prompt(canvas, text, 'title', PLACES.map.title!),
        prompt(canvas, text, 'body', PLACES.map.body!),
        prompt(canvas, text, 'ftr', FOOTER),
        prompt(canvas, text, 'sldNum', NUMBER),
        rule(canvas),
      ]),
    ),
    el('p:clrMap', {
      bg1: 'lt1',
      tx1: 'dk1',
      bg2: 'lt2',
      tx2: 'dk2',
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((one) => [`accent${one}`, `accent${one}`])),
      hlink: 'hlink',
      folHlink: 'folHlink',
    }),
    el(
      'p:sldLayoutIdLst',
      {},
      // Masters and layouts share one row of numbers; the master has the first.
      layouts.map((id, index) => el('p:sldLayoutId', { id: MASTER_ID + 1 + index, 'r:id': id })),
    ),
    el('p:hf', { hdr: false, dt: false }),
    el(
      'p:txStyles',
      {},
      el('p:titleStyle', {}, style('a:lvl1pPr', SIZES.title, '+mj-lt', {})),
      el('p:bodyStyle', {}, levels(SIZES.body)),
      el('p:otherStyle', {}, levels(SIZES.least)),
    ),
  );
}

export const MASTER_ID = 2_147_483_648;

export const sheetSize = (name: 'p:sldSz' | 'p:notesSz'): Xml =>
  name === 'p:sldSz'
    ? el(name, { cx: emu(SHEET.width), cy: emu(SHEET.height) })
    : el(name, { cx: emu(SHEET.height), cy: emu(720) });
