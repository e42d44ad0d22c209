import type { Slide } from '../../scene/slide';
import { bounded, short } from './limits';
import type { Atlas } from './atlas';
import { coloursOf } from './colours';
import { basemapsOf } from './basemap';
import { NAMES } from './layout';
import { addMaster, MASTER_ID } from './master';
import { addNotes, addNotesMaster } from './notes';
import { Package, Part } from './package';
import { addProperties } from './properties';
import { layoutOf, slideXml, type DeckContext } from './slide';
import { TABLE_STYLE } from './table';
import { DRAWING } from './theme';
import { emu, SHEET } from './units';
import { el, txt, xml } from './xml';

/** Sources with the terms under them; a line that a term says in full is not said twice. */
function withTerms(sources: readonly string[], terms: readonly string[]): string[] {
  // Catalogues may differ in which spaces do not break.
  const bare = (line: string) => line.replace(/\s/g, ' ');
  const told = terms.map(bare).join(' ');
  return [...sources.filter((line) => !told.includes(bare(line))), ...terms];
}

/** A briefing to be written as a PowerPoint file. */
export interface Deck extends Omit<Atlas, 'colours'> {
  readonly title: string;
  readonly slides: readonly Slide[];
}

/**
 * Writes a deck as Office Open XML: native shapes, charts, tables and notes. Pure: the same deck
 * always gives the same bytes.
 */
export function writePptx(deck: Deck): Uint8Array {
  const { facts, text } = deck;
  const title = short(deck.title, 240);
  const slides = deck.slides.map(bounded);
  const { version: date, themes } = facts.programme;
  const lang = text.locale;
  const colours = coloursOf(themes);
  const rights = [text.say('picture.rights.data'), text.say('picture.rights.boundaries')];

  const file = new Package();
  const presentation = new Part('ppt/presentation.xml', 'presentationml.presentation.main');
  file.root.relate(presentation);
  addProperties(file, {
    title,
    subject: text.say('deck.subject'),
    creator: text.say('picture.creator'),
    description: rights.join(' '),
    language: lang,
    date,
    slides: slides.length,
    custom: [
      [text.say('deck.property.licence'), rights[0]!],
      [text.say('deck.property.boundaries'), rights[1]!],
      [text.say('deck.property.version'), date],
    ],
  });

  const master = addMaster(file, text, lang, colours.accents);
  const notesName = text.say('deck.shape.notes');
  const notesMaster = addNotesMaster(file, lang, colours.accents, notesName);
  const atlas: Atlas = { ...deck, colours };
  const context: DeckContext = { file, atlas, basemap: basemapsOf(deck), lang, date };
  const masterId = presentation.relate(master.part);
  const slideIds = slides.map((slide, index) => {
    const number = index + 1;
    const part = new Part(`ppt/slides/slide${number}.xml`, 'presentationml.slide');
    part.relate(master.layouts[layoutOf(slide)]);
    // The last slide says what may be done with the deck.
    const sources = number < slides.length ? slide.sources : withTerms(slide.sources, rights);
    file.add(part, slideXml({ ...context, part, slide, number, sources }));
    const notes = addNotes(file, notesMaster, part, {
      number,
      lang,
      name: notesName,
      paragraphs: [
        ...slide.notes.split(/\n+/).filter((one) => one.trim() !== ''),
        ...withTerms(sources, rights),
      ],
    });
    part.relate(notes);
    return presentation.relate(part);
  });
  const notesMasterId = presentation.relate(notesMaster);
  for (const [kind, path, root] of [
    ['presProps', 'ppt/presProps.xml', 'p:presentationPr'],
    ['viewProps', 'ppt/viewProps.xml', 'p:viewPr'],
  ] as const) {
    const part = new Part(path, `presentationml.${kind}`);
    presentation.relate(file.add(part, xml`<${txt(root)} ${NAMES}/>`));
  }
  presentation.relate(master.theme);
  const styles = new Part('ppt/tableStyles.xml', 'presentationml.tableStyles');
  const none = el('a:tblStyleLst', { 'xmlns:a': DRAWING, def: TABLE_STYLE });
  presentation.relate(file.add(styles, none));

  const ids = slideIds.map((id, index) => el('p:sldId', { id: 256 + index, 'r:id': id }));
  file.add(
    presentation,
    xml`
    <p:presentation ${NAMES} saveSubsetFonts="1">
      <p:sldMasterIdLst>${el('p:sldMasterId', { id: MASTER_ID, 'r:id': masterId })}</p:sldMasterIdLst>
      <p:notesMasterIdLst>${el('p:notesMasterId', { 'r:id': notesMasterId })}</p:notesMasterIdLst>
      <p:sldIdLst>${ids}</p:sldIdLst>
      ${el('p:sldSz', { cx: emu(SHEET.width), cy: emu(SHEET.height) })}
      ${el('p:notesSz', { cx: emu(SHEET.height), cy: emu(720) })}
    </p:presentation>`,
  );
  return file.zip(date);
}
