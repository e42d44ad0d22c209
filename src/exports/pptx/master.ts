import type { DeckText } from '../../text/catalogue';
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
import { el, txt, xml, type Xml } from './xml';

/** The quiet line over the sources. */
const rule = (canvas: Canvas): Xml => xml`
  <p:cxnSp>
    <p:nvCxnSpPr>
      ${identity(canvas, { name: '–', decorative: true })}<p:cNvCxnSpPr/><p:nvPr userDrawn="1"/>
    </p:nvCxnSpPr>
    <p:spPr>
      ${place('a:xfrm', [MARGIN, FOOT, WIDE, 0])}
      <a:prstGeom prst="line"><a:avLst/></a:prstGeom>
      ${line({ colour: COLOURS.rule, width: 0.75 })}
    </p:spPr>
  </p:cxnSp>`;

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

/** Which colour of the theme has which part on a master's slides. */
export const COLOUR_MAP = xml`
  <p:clrMap
    bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3"
    accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`;

function masterXml(layouts: readonly string[], text: DeckText, lang: string): Xml {
  const canvas = new Canvas(lang);
  const style = (level: number, size: number, face: 'mj' | 'mn') => xml`
    <a:lvl${level}pPr marL="0" indent="0" algn="l">
      <a:buNone/>
      <a:defRPr sz="${size * 100}" b="${face === 'mj' ? 1 : 0}" kern="1200">
        ${fill(COLOURS.ink)}
        <a:latin typeface="+${txt(face)}-lt"/>
        <a:ea typeface="+${txt(face)}-ea"/>
        <a:cs typeface="+${txt(face)}-cs"/>
      </a:defRPr>
    </a:lvl${level}pPr>`;
  const levels = (size: number) => [1, 2, 3, 4, 5].map((level) => style(level, size, 'mn'));
  const shapes = [
    prompt(canvas, text, 'title', PLACES.map.title!),
    prompt(canvas, text, 'body', PLACES.map.body!),
    prompt(canvas, text, 'ftr', FOOTER),
    prompt(canvas, text, 'sldNum', NUMBER),
    rule(canvas),
  ];
  // Masters and layouts share one row of numbers; the master has the first.
  const ids = layouts.map((id, index) =>
    el('p:sldLayoutId', { id: MASTER_ID + 1 + index, 'r:id': id }),
  );
  return xml`
    <p:sldMaster ${NAMES}>
      <p:cSld>
        <p:bg><p:bgPr>${fill(COLOURS.sea)}<a:effectLst/></p:bgPr></p:bg>
        ${tree(shapes)}
      </p:cSld>
      ${COLOUR_MAP}
      <p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst>
      <p:hf hdr="0" dt="0"/>
      <p:txStyles>
        <p:titleStyle>${style(1, SIZES.title, 'mj')}</p:titleStyle>
        <p:bodyStyle>${levels(SIZES.body)}</p:bodyStyle>
        <p:otherStyle>${levels(SIZES.least)}</p:otherStyle>
      </p:txStyles>
    </p:sldMaster>`;
}

export const MASTER_ID = 2_147_483_648;

export const sheetSize = (name: 'p:sldSz' | 'p:notesSz'): Xml =>
  name === 'p:sldSz'
    ? el(name, { cx: emu(SHEET.width), cy: emu(SHEET.height) })
    : el(name, { cx: emu(SHEET.height), cy: emu(720) });
