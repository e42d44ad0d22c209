import { NAMES, tree } from './layout';
import type { Package } from './package';
import { Part, officeType } from './package';
import { Canvas, identity, place } from './shapes';
import { textBody, type Paragraph } from './text';
import { COLOURS, fill, themeXml } from './theme';
import { el, type Xml } from './xml';
import type { Box } from '../../data/plane';

/** Points of an upright page, the slide small above what is said to it. */
const PICTURE: Box = [30, 42, 480, 270];
const WORDS: Box = [54, 336, 432, 340];

const slideImage = (canvas: Canvas, name: string, box: Box | null): Xml =>
  el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      identity(canvas, { name }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
      el('p:nvPr', {}, el('p:ph', { type: 'sldImg', idx: box ? 2 : undefined })),
    ),
    box
      ? el(
          'p:spPr',
          {},
          place('a:xfrm', box),
          el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
          el('a:noFill'),
          el('a:ln', { w: 9525 }, fill(COLOURS.rule)),
        )
      : el('p:spPr'),
  );

const words = (
  canvas: Canvas,
  name: string,
  box: Box | null,
  paragraphs: readonly Paragraph[],
): Xml =>
  el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      identity(canvas, { name }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true })),
      el(
        'p:nvPr',
        {},
        el('p:ph', { type: 'body', sz: box ? 'quarter' : undefined, idx: box ? 3 : 1 }),
      ),
    ),
    box
      ? el('p:spPr', {}, place('a:xfrm', box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst')))
      : el('p:spPr'),
    textBody('p:txBody', canvas.lang, paragraphs),
  );

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
  file.add(
    part,
    el(
      'p:notesMaster',
      NAMES,
      el(
        'p:cSld',
        {},
        el('p:bg', {}, el('p:bgPr', {}, fill({ slot: 'bg1' }), el('a:effectLst'))),
        tree([
          slideImage(canvas, '–', PICTURE),
          words(canvas, name, WORDS, [{ runs: [{ text: name }] }]),
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
        'p:notesStyle',
        {},
        el(
          'a:lvl1pPr',
          { marL: 0, algn: 'l' },
          el(
            'a:defRPr',
            { sz: 1200 },
            fill(COLOURS.ink),
            el('a:latin', { typeface: '+mn-lt' }),
            el('a:ea', { typeface: '+mn-ea' }),
            el('a:cs', { typeface: '+mn-cs' }),
          ),
        ),
      ),
    ),
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
  file.add(
    part,
    el(
      'p:notes',
      NAMES,
      el(
        'p:cSld',
        {},
        tree([
          slideImage(canvas, '–', null),
          words(
            canvas,
            said.name,
            null,
            said.paragraphs.map((text) => ({ runs: [{ text }], before: 6 })),
          ),
        ]),
      ),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    ),
  );
  return part;
}
