import type { Box, Point } from '../../data/plane';
import type { Measure, ThemeId } from '../../data/types';
import { measureOf } from '../../domain/measures';
import { signOf, themeName } from '../../domain/names';
import { partOf, type Site } from '../../domain/sites';
import { hueSlotOf } from '../../domain/themes';
import { nestCircles } from '../../geometry/circles';
import { measureLegend, type LegendRow, type MeasureLegend } from '../legend';
import type { NamedView } from '../named';
import { CIRCLES, hueOf, PALETTE, shadeColour } from '../palette';
import { breakLines, cut, roomFor, type Face } from '../typeset';
import { QUIET, type Layout } from './layout';
import { tenth, textMark, type Mark, type Style } from './marks';
import type { PictureContext } from './context';

/** Marks under each other, and where the next may begin. */
interface Block {
  readonly marks: Mark[];
  readonly bottom: number;
}

/** What a theme is to the view: what it is about, what it also touches, or one of the others. */
type Role = 'plain' | 'main' | 'further' | 'other';

/**
 * What the colours mean: the themes, or the classes of a ratio.
 * @param limit px from the top that it should not go beyond
 */
export function legendMarks(
  context: PictureContext,
  view: NamedView,
  site: Site | null,
  corner: Point,
  layout: Layout,
  limit: number,
): Block {
  const measure = measureOf(context.facts.programme, view.question.colour);
  return measure
    ? measureMarks(context, measure, corner, layout, limit)
    : themeMarks(context, view, site, corner, layout.column);
}

function themeMarks(
  { facts, text }: PictureContext,
  { question }: NamedView,
  site: Site | null,
  [x, top]: Point,
  column: Layout['column'],
): Block {
  const { size, width } = column;
  const radius = tenth(size * 0.62);
  const indent = radius * 2 + size * 0.55;
  const marks: Mark[] = [];
  let y = top;
  const row = (lines: readonly string[], style: Style, paint: (middle: number) => Mark[]) => {
    const height = size * 1.16;
    marks.push(...paint(y + height / 2));
    lines.forEach((line, index) =>
      marks.push(textMark(line, x + indent, y + height * (index + 0.5) + size * 0.34, style)),
    );
    y += height * lines.length + size * 0.46;
  };
  const roleOf = (theme: ThemeId): Role => {
    if (site) {
      const part = partOf(site, theme);
      return part === 'primary' ? 'main' : part === 'further' ? 'further' : 'other';
    }
    return question.theme === null ? 'plain' : question.theme === theme ? 'main' : 'other';
  };
  for (const { id, hue: slot } of facts.programme.themes) {
    const role = roleOf(id);
    const { hue, on } = hueOf(slot);
    const face: Face = role === 'main' ? 'sans-bold' : 'sans';
    const theme = themeName(facts.words, id);
    const said = { main: text.say('part.primary'), further: text.say('part.further') };
    const lines = breakLines(theme, face, size, width - indent, 3);
    if (site && (role === 'main' || role === 'further')) {
      // The role stays in one piece: behind the theme if there is room, else under it.
      const note = text.say('picture.role', { role: said[role] });
      const longer = `${lines.at(-1)} ${note}`;
      if (roomFor(longer, face, size) <= width - indent) lines[lines.length - 1] = longer;
      else lines.push(cut(note, face, size, width - indent));
    }
    // Of a region's map the other themes are the quiet colours; of a theme's they are not there.
    const ring = role === 'further' ? hue : role === 'other' && !site ? PALETTE.coast : null;
    row(
      lines,
      { size, face, fill: role === 'other' ? PALETTE['ink-soft'] : PALETTE.ink },
      (middle) => [
        {
          kind: 'circle',
          at: [tenth(x + radius), tenth(middle)],
          radius: ring ? radius - 0.75 : radius,
          fill: ring ? PALETTE.sea : hue,
          stroke: ring,
          ...(role === 'other' && site ? { strength: QUIET } : {}),
        },
        textMark(signOf(facts.words, id), x + radius, middle + size * 0.7 * 0.35, {
          size: tenth(size * 0.7),
          face: 'sans-bold',
          fill: role === 'other' ? PALETTE['ink-soft'] : role === 'further' ? PALETTE.ink : on,
          anchor: 'middle',
        }),
      ],
    );
  }
  y += size * 0.2;
  const asked = question.theme !== null && hueOf(hueSlotOf(facts.programme, question.theme));
  const patches = asked
    ? [
        { say: text.say('part.primary'), fill: asked.hue },
        { say: text.say('part.further'), fill: asked.light },
      ]
    : site
      ? []
      : [{ say: text.say('page.legend.none'), fill: PALETTE.land, stroke: PALETTE.coast }];
  const swatches = swatchMarks(patches, [x, y], column);
  return { marks: [...marks, ...swatches.marks], bottom: swatches.bottom };
}

/** What the circles of the map stand for: round values inside each other, each with a line to its word. */
function scaleMarks(
  circles: MeasureLegend['circles'],
  [x, top]: Point,
  { column: { size }, labels }: Layout,
): Block {
  if (circles.length === 0) return { marks: [], bottom: top };
  const nest = nestCircles(
    circles.map(({ radius }) => radius * labels),
    size * 1.2,
  );
  const middle = tenth(x + nest.middle);
  const line = { stroke: PALETTE['ink-soft'], width: 1 };
  const marks = nest.circles.flatMap(({ radius, top: over, word }, index): Mark[] => {
    const from: Point = [middle, tenth(top + over)];
    const turn: Point = [tenth(x + nest.width - size * 0.4), from[1]];
    const to: Point = [tenth(x + nest.width), tenth(top + word)];
    return [
      {
        kind: 'circle',
        at: [middle, tenth(top + nest.bottom - radius)],
        radius: tenth(radius),
        ...CIRCLES.positive,
      },
      { kind: 'line', from, to: turn, ...line },
      { kind: 'line', from: turn, to, ...line },
      textMark(circles[index]!.value, to[0] + size * 0.2, to[1] + size * 0.34, {
        size,
        face: 'sans',
        fill: PALETTE.ink,
      }),
    ];
  });
  return { marks, bottom: top + nest.height + size * 0.6 };
}

/**
 * The classes of a ratio or the circles of a total, highest first, each with its regions and their values
 * as long as there is room down to `limit`; and what has none.
 */
function measureMarks(
  { facts, text }: PictureContext,
  measure: Measure,
  [x, above]: Point,
  layout: Layout,
  limit: number,
): Block {
  const { column } = layout;
  const { size, width } = column;
  const { circles, rows, missing } = measureLegend(facts, measure, text);
  const { marks: scale, bottom: top } = scaleMarks(circles, [x, above], layout);
  const patch = tenth(size * 1.3);
  const left = x + patch + size * 0.6;
  const range = { size, face: 'sans-bold', fill: PALETTE.ink } as const;
  const names = { size: Math.max(12, size - 4), face: 'sans', fill: PALETTE['ink-soft'] } as const;
  const steps = (named: boolean): Block => {
    let y = top;
    const marks = rows.flatMap((row): Mark[] => {
      if (row.range === '' && !named) return [];
      // Lines break between regions: a name and its value stay together.
      const said = row.regions.map(({ name, value }, index) => {
        const last = index === row.regions.length - 1;
        const one = `${text.say('picture.alt.value', { name, value })}${last ? '' : ' ·'}`;
        const fits = roomFor(one, 'sans', names.size) <= x + width - left;
        return fits ? one.replaceAll(' ', '\u00a0') : one;
      });
      const lines = named
        ? breakLines(said.join(' '), 'sans', names.size, x + width - left, 9)
        : [];
      const leading = names.size * 1.25;
      const head = row.range === '' ? 0 : size * 1.3;
      const height = tenth(head + lines.length * leading + (named ? size * 0.3 : 0));
      const marks = [
        rowMark(row.fill, [x, tenth(y), patch, height]),
        ...(row.range === '' ? [] : [textMark(row.range, left, y + size, range)]),
        ...lines.map((line, index) =>
          textMark(line, left, y + head + leading * (index + 0.75), names),
        ),
      ];
      y += height;
      return marks;
    });
    const patches = [
      ...(missing.length > 0
        ? [{ say: text.say('value.none'), fill: shadeColour('none'), stroke: PALETTE.coast }]
        : []),
      { say: text.say('page.legend.none'), fill: PALETTE.land, stroke: PALETTE.coast },
    ];
    const under = swatchMarks(patches, [x, y + size * 0.6], column);
    return { marks: [...scale, ...marks, ...under.marks], bottom: under.bottom };
  };
  const whole = steps(true);
  return whole.bottom <= limit ? whole : steps(false);
}

/** What the regions of a row wear. Classes touch, as on a scale: what is higher stands higher. */
function rowMark(fill: LegendRow['fill'], box: Box): Mark {
  if (fill !== 'positive' && fill !== 'negative' && fill !== 'zero')
    return { kind: 'rect', box, fill: shadeColour(fill), stroke: null };
  const half = box[2] / 2;
  const radius = fill === 'zero' ? 2.5 : tenth(half * 0.75);
  return { kind: 'circle', at: [box[0] + half, tenth(box[1] + half)], radius, ...CIRCLES[fill] };
}

interface Patch {
  readonly say: string;
  readonly fill: string;
  readonly stroke?: string;
}

/** Patches with their meaning, beside each other as long as there is room. */
function swatchMarks(
  patches: readonly Patch[],
  [x, top]: Point,
  { size, width }: Layout['column'],
): Block {
  if (patches.length === 0) return { marks: [], bottom: top };
  const marks: Mark[] = [];
  const [small, half] = [Math.max(12, size - 4), tenth(size * 0.62)];
  const indent = half * 2 + size * 0.55;
  const leading = small * 1.3;
  let [left, y, lines] = [x, top, 1];
  for (const { say, fill, stroke = fill } of patches) {
    const said = breakLines(say, 'sans', small, width - indent, 2);
    const wide = indent + Math.max(...said.map((line) => roomFor(line, 'sans', small)));
    if (left > x && left + wide > x + width) {
      y += leading * lines + size * 0.4;
      left = x;
    }
    const middle = y + leading / 2;
    const box: Box = [tenth(left), tenth(middle - size * 0.36), half * 2, tenth(size * 0.72)];
    marks.push({ kind: 'rect', box, fill, stroke });
    said.forEach((line, index) =>
      marks.push(
        textMark(line, left + indent, middle + leading * index + small * 0.34, {
          size: small,
          face: 'sans',
          fill: PALETTE['ink-soft'],
        }),
      ),
    );
    left += wide + size;
    lines = said.length;
  }
  return { marks, bottom: y + leading * lines };
}
