import type { Box } from '../../data/plane';
import { SIZES, type Kind } from './layout';
import { identity, place, rectangle, type Identity } from './shapes';
import { textBody, type Frame, type Paragraph } from './text';
import { COLOURS } from './theme';
import { el, xml, type Xml } from './xml';

/** The numbers by which a slide finds the places of its layout; those of notes are the master's. */
const MARKS: Readonly<Record<Kind, Readonly<Record<string, string | number>>>> = {
  title: {},
  body: { idx: 1 },
  chart: { idx: 2 },
  tbl: { idx: 2 },
  ftr: { sz: 'quarter', idx: 11 },
  sldNum: { sz: 'quarter', idx: 12 },
  sldImg: { idx: 2 },
  notes: { type: 'body', sz: 'quarter', idx: 3 },
};

/** The mark that makes a shape a placeholder. */
const mark = (kind: Kind): Xml => el('p:nvPr', {}, el('p:ph', { type: kind, ...MARKS[kind] }));

/**
 * A shape that makes a place, on a master or layout, or that takes it.
 * @param box where it stands; null: in the place that it takes
 * @param paragraphs null where it holds no text
 * @param look what else `p:spPr` says of it
 */
export function placeholder(
  kind: Kind,
  name: string,
  box: Box | null,
  paragraphs: readonly Paragraph[] | null,
  frame: Frame = {},
  look: readonly Xml[] = [],
): Xml {
  const picture = kind === 'sldImg' || undefined;
  return xml`
    <p:sp>
      <p:nvSpPr>
        ${identity({ name })}
        <p:cNvSpPr>
          ${el('a:spLocks', { noGrp: true, noRot: picture, noChangeAspect: picture })}
        </p:cNvSpPr>
        ${mark(kind)}
      </p:nvSpPr>
      <p:spPr>${box && rectangle(box)}${look}</p:spPr>
      ${paragraphs && textBody('p:txBody', paragraphs, frame)}
    </p:sp>`;
}

/** The slide's number, which PowerPoint keeps right when slides are moved. */
export function slideNumber(name: string, box: Box | null, text: string): Xml {
  const run = { text, field: true, size: SIZES.source, colour: COLOURS['ink-soft'] };
  return placeholder('sldNum', name, box, [{ align: 'r', runs: [run] }], { anchor: 'ctr' });
}

/** A chart or a table in its place: what PowerPoint draws of itself. */
export const graphicFrame = (
  who: Identity,
  kind: 'chart' | 'tbl',
  box: Box,
  uri: Xml,
  content: Xml,
): Xml => xml`
  <p:graphicFrame>
    <p:nvGraphicFramePr>
      ${identity(who)}
      <p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>
      ${mark(kind)}
    </p:nvGraphicFramePr>
    ${place('p:xfrm', box)}
    <a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic>
  </p:graphicFrame>`;
