import type { DeckText } from '../../text/catalogue';
import {
  FOOT,
  MARGIN,
  MASTER_COLOURS,
  NAMES,
  NUMBER,
  PLACES,
  SIZES,
  tree,
  WIDE,
  type Kind,
  type LayoutName,
  type Places,
} from './layout';
import { Part, type Package } from './package';
import { placeholder, slideNumber } from './placeholder';
import { connector, type Stroke } from './shapes';
import { COLOURS, fill, themeXml } from './theme';
import { el, txt, xml, type Xml } from './xml';

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
  const theme = file.add(new Part('ppt/theme/theme1.xml', 'theme'), themeXml(accents));
  const part = new Part('ppt/slideMasters/slideMaster1.xml', 'presentationml.slideMaster');
  const names = Object.keys(PLACES) as LayoutName[];
  const layouts = names.map((name, index) => {
    const path = `ppt/slideLayouts/slideLayout${index + 1}.xml`;
    const layout = new Part(path, 'presentationml.slideLayout');
    layout.relate(part);
    return file.add(layout, layoutXml(name, text, lang));
  });
  const ids = layouts.map((layout) => part.relate(layout));
  part.relate(theme);
  file.add(part, masterXml(ids, text, lang));
  const byName = Object.fromEntries(names.map((name, index) => [name, layouts[index]!]));
  return { part, theme, layouts: byName as Record<LayoutName, Part> };
}

/** Which colour of the theme has which part on a master's slides. */
export const COLOUR_MAP = xml`
  <p:clrMap
    bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3"
    accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`;

/** What a place says belongs in it, and how that is set. */
const PROMPTS = {
  title: { says: 'deck.prompt.title', font: 'serif', frame: { shrinks: true, leading: 0.9 } },
  body: { says: 'deck.prompt.body', font: 'sans', frame: { shrinks: true } },
  chart: { says: 'deck.shape.chart', font: 'sans', frame: { shrinks: true } },
  tbl: { says: 'deck.shape.table', font: 'sans', frame: { shrinks: true } },
  ftr: {
    says: 'deck.prompt.source',
    font: 'sans',
    size: SIZES.source,
    colour: COLOURS['ink-soft'],
    frame: { anchor: 'ctr' },
  },
} as const;

/** The places of a master or layout, each with a word of what belongs in it. */
const prompts = (text: DeckText, places: Places): Xml[] => [
  ...Object.entries(PROMPTS).flatMap(([name, { says, frame, ...look }]) => {
    const [kind, said] = [name as Kind, text.say(says)];
    const box = places[kind];
    return box ? [placeholder(kind, said, box, [{ runs: [{ text: said, ...look }] }], frame)] : [];
  }),
  slideNumber(text.say('deck.shape.number'), NUMBER, '‹#›'),
];

function layoutXml(name: LayoutName, text: DeckText, lang: string): Xml {
  return xml`
    <p:sldLayout ${NAMES} preserve="1" userDrawn="1">
      <p:cSld name="${txt(text.say(`deck.layout.${name}`))}">
        ${tree(lang, prompts(text, PLACES[name]))}
      </p:cSld>
      ${MASTER_COLOURS}
    </p:sldLayout>`;
}

export const MASTER_ID = 2_147_483_648;

function masterXml(layouts: readonly string[], text: DeckText, lang: string): Xml {
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
  const rule: Stroke = { colour: COLOURS.rule, width: 0.75 };
  const who = { name: '–', decorative: true };
  const levels = (size: number) => [1, 2, 3, 4, 5].map((level) => style(level, size, 'mn'));
  // Masters and layouts share one row of numbers; the master has the first.
  const ids = layouts.map((id, index) =>
    el('p:sldLayoutId', { id: MASTER_ID + 1 + index, 'r:id': id }),
  );
  return xml`
    <p:sldMaster ${NAMES}>
      <p:cSld>
        <p:bg><p:bgPr>${fill(COLOURS.sea)}<a:effectLst/></p:bgPr></p:bg>
        ${tree(lang, [
          ...prompts(text, PLACES.map),
          // The quiet line over the sources.
          connector(who, [MARGIN, FOOT], [MARGIN + WIDE, FOOT], rule),
        ])}
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
