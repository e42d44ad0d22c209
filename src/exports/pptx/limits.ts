import type { Slide } from '../../scene/slide';

/** Characters that a slide has room for at its smallest type, with some to spare. */
const MOST = { title: 240, line: 480, fact: 240, label: 80, source: 300, alt: 1500 } as const;

/** At most so many characters, the last an ellipsis where it was more. */
export function short(text: string, most: number): string {
  // A character is at most two units: what is longer need not be read to its end.
  const letters = Array.from(text.slice(0, 2 * most + 2));
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

/**
 * A slide without what no slide has room for. Breaking lines takes time with the square of a text's
 * length; ten thousand characters are cut before they are measured.
 */
export function bounded(slide: Slide): Slide {
  const { map, chart, table } = slide;
  return {
    ...slide,
    title: short(slide.title, MOST.title),
    lines: slide.lines.map((line) => short(line, MOST.line)),
    facts: slide.facts.map(({ term, value }) => ({
      term: short(term, MOST.label),
      value: short(value, MOST.fact),
    })),
    map: map && { ...map, alt: short(map.alt, MOST.alt) },
    chart: chart && {
      ...chart,
      title: short(chart.title, MOST.fact),
      bars: chart.bars.map((bar) => ({
        ...bar,
        label: short(bar.label, MOST.label),
        said: short(bar.said, MOST.label),
      })),
    },
    table: table && {
      caption: short(table.caption, MOST.fact),
      columns: table.columns.map((column) => ({
        ...column,
        name: short(column.name, MOST.label),
        note: short(column.note, MOST.label),
      })),
      rows: table.rows.map((row) => row.map((cell) => short(cell, MOST.label))),
    },
    sources: slide.sources.map((line) => short(line, MOST.source)),
  };
}
