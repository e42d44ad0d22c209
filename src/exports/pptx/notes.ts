import type { Box } from '../../data/plane';
import { MASTER_COLOURS, NAMES, tree } from './layout';
import { COLOUR_MAP } from './master';
import { Part, type Package } from './package';
import { placeholder } from './placeholder';
import { line } from './shapes';
import { COLOURS, fill, themeXml } from './theme';
import { xml } from './xml';

/** Points of an upright page, the slide small above what is said to it. */
const PICTURE: Box = [30, 42, 480, 270];
const WORDS: Box = [54, 336, 432, 340];

/** What the notes of all slides have in common; it has a theme of its own, as PowerPoint insists. */
export function addNotesMaster(
  file: Package,
  lang: string,
  accents: readonly string[],
  name: string,
): Part {
  const theme = file.add(new Part('ppt/theme/theme2.xml', 'theme'), themeXml(accents));
  const part = new Part('ppt/notesMasters/notesMaster1.xml', 'presentationml.notesMaster');
  part.relate(theme);
  const edge = [fill(null), line({ colour: COLOURS.rule, width: 0.75 })];
  const shapes = [
    placeholder('sldImg', '–', PICTURE, null, {}, edge),
    placeholder('notes', name, WORDS, [{ runs: [{ text: name }] }]),
  ];
  return file.add(
    part,
    xml`
    <p:notesMaster ${NAMES}>
      <p:cSld>
        <p:bg><p:bgPr>${fill({ slot: 'bg1' })}<a:effectLst/></p:bgPr></p:bg>
        ${tree(lang, shapes)}
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
  const path = `ppt/notesSlides/notesSlide${said.number}.xml`;
  const part = new Part(path, 'presentationml.notesSlide');
  part.relate(master);
  part.relate(slide);
  const paragraphs = said.paragraphs.map((text) => ({ runs: [{ text }], before: 6 }));
  const shapes = [
    placeholder('sldImg', '–', null, null),
    placeholder('notes', said.name, null, paragraphs),
  ];
  return file.add(
    part,
    xml`<p:notes ${NAMES}><p:cSld>${tree(said.lang, shapes)}</p:cSld>${MASTER_COLOURS}</p:notes>`,
  );
}
