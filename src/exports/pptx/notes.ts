import { MASTER_COLOURS, NAMES, tree } from './layout';
import { COLOUR_MAP } from './master';
import type { Package } from './package';
import { Part, officeType } from './package';
import { Canvas, identity, rectangle } from './shapes';
import { textBody, type Paragraph } from './text';
import { COLOURS, fill, themeXml } from './theme';
import { el, xml, type Xml } from './xml';
import type { Box } from '../../data/plane';

/** Points of an upright page, the slide small above what is said to it. */
const PICTURE: Box = [30, 42, 480, 270];
const WORDS: Box = [54, 336, 432, 340];

const slideImage = (canvas: Canvas, box: Box | null): Xml => xml`
  <p:sp>
    <p:nvSpPr>
      ${identity(canvas, { name: '–' })}
      <p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>
      <p:nvPr>${el('p:ph', { type: 'sldImg', idx: box ? 2 : undefined })}</p:nvPr>
    </p:nvSpPr>
    ${
      box
        ? xml`
    <p:spPr>
      ${rectangle(box)}<a:noFill/><a:ln w="9525">${fill(COLOURS.rule)}</a:ln>
    </p:spPr>`
        : xml`<p:spPr/>`
    }
  </p:sp>`;

const words = (
  canvas: Canvas,
  name: string,
  box: Box | null,
  paragraphs: readonly Paragraph[],
): Xml => xml`
  <p:sp>
    <p:nvSpPr>
      ${identity(canvas, { name })}
      <p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
      <p:nvPr>
        ${el('p:ph', { type: 'body', sz: box ? 'quarter' : undefined, idx: box ? 3 : 1 })}
      </p:nvPr>
    </p:nvSpPr>
    ${box ? xml`<p:spPr>${rectangle(box)}</p:spPr>` : xml`<p:spPr/>`}
    ${textBody('p:txBody', canvas.lang, paragraphs)}
  </p:sp>`;

/** What the notes of all slides have in common; it has a theme of its own, as PowerPoint insists. */
export function addNotesMaster(
  file: Package,
  lang: string,
  accents: readonly string[],
  name: string,
): Part {
  const theme = new Part('ppt/theme/theme2.xml', officeType('theme'));
  file.add(theme, themeXml(accents));
  const part = new Part(
    'ppt/notesMasters/notesMaster1.xml',
    officeType('presentationml.notesMaster'),
  );
  part.relate('theme', theme);
  const canvas = new Canvas(lang);
  const shapes = [
    slideImage(canvas, PICTURE),
    words(canvas, name, WORDS, [{ runs: [{ text: name }] }]),
  ];
  file.add(
    part,
    xml`
    <p:notesMaster ${NAMES}>
      <p:cSld>
        <p:bg><p:bgPr>${fill({ slot: 'bg1' })}<a:effectLst/></p:bgPr></p:bg>
        ${tree(shapes)}
      </p:cSld>
      ${COLOUR_MAP}
      <p:notesStyle>
        <a:lvl1pPr marL="0" algn="l">
          <a:defRPr sz="1200">
            ${fill(COLOURS.ink)}
            <a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>
          </a:defRPr>
        </a:lvl1pPr>
      </p:notesStyle>
    </p:notesMaster>`,
  );
  return part;
}

/** What is said to one slide. */
export function addNotes(
  file: Package,
  master: Part,
  slide: Part,
  said: {
    readonly number: number;
    readonly lang: string;
    readonly name: string;
    readonly paragraphs: readonly string[];
  },
): Part {
  const part = new Part(
    `ppt/notesSlides/notesSlide${said.number}.xml`,
    officeType('presentationml.notesSlide'),
  );
  part.relate('notesMaster', master);
  part.relate('slide', slide);
  const canvas = new Canvas(said.lang);
  const paragraphs = said.paragraphs.map((text) => ({ runs: [{ text }], before: 6 }));
  const shapes = [slideImage(canvas, null), words(canvas, said.name, null, paragraphs)];
  file.add(
    part,
    xml`<p:notes ${NAMES}><p:cSld>${tree(shapes)}</p:cSld>${MASTER_COLOURS}</p:notes>`,
  );
  return part;
}
