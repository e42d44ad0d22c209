import { altOf } from './alt';
import { siteOf } from '../domain/sites';
import { regionMarks } from './map';
import type { NamedView } from './named';
import { PALETTE } from './palette';
import { columnMarks, footerMarks, sourceLine, titleOf } from './picture/column';
import { LAYOUTS, type Form } from './picture/layout';
import {
  circleMarks,
  europeFrame,
  fadeOf,
  mapBox,
  nameMarks,
  paintMap,
  regionFrame,
} from './picture/map';
import type { Picture } from './picture/marks';
import type { PictureContext } from './picture/context';

/** Draws one named view. */
export function drawPicture(context: PictureContext, view: NamedView, form: Form): Picture {
  const { facts, text } = context;
  const layout = LAYOUTS[form];
  const [width, height] = layout.size;
  const site = siteOf(facts.programme, view.question.region);
  const box = mapBox(layout, site !== null);
  const frame = site ? regionFrame(context, site, box) : europeFrame(context.boundaries, box);
  const regions = regionMarks(facts, context.shapes, view.question, text);
  const source = sourceLine(facts, view, text);
  return {
    view: view.id,
    language: text.language,
    width,
    height,
    title: titleOf(facts, view, text),
    alt: altOf(facts, view, text),
    creator: text.say('picture.creator'),
    date: facts.programme.version,
    source,
    rights: [text.say('picture.rights.data'), text.say('picture.rights.boundaries')],
    marks: [
      { kind: 'rect', box: [0, 0, width, height], fill: PALETTE.sea, stroke: null },
      { kind: 'map', box, frame, paths: paintMap(context.basemap, regions, site) },
      ...layout.fades.map((from) => fadeOf(box, from)),
      ...circleMarks(regions, { box, frame, layout }),
      ...nameMarks(context, regions, view, { box, frame, layout }),
      ...columnMarks(context, view, site, { layout, frame }),
      ...footerMarks(layout, source, view, text),
    ],
  };
}
