import type { Theme } from '../../src/data/types';
import type { Slide } from '../../src/scene/slide';

/** Slides as text, for a snapshot that is read by people: everything that is said, in order. */
export function printSlides(slides: readonly Slide[], themes: readonly Theme[]): string {
  return `${slides.map((slide) => printSlide(slide, themes)).join('\n\n')}\n`;
}

function printSlide(
  { id, title, lines, facts, notes, map, chart, table, sources }: Slide,
  themes: readonly Theme[],
): string {
  const rows = [
    `## ${id}: ${title}`,
    ...lines.map((line) => `- ${line}`),
    ...facts.map(({ term, value }) => `  ${term}: ${value}`),
  ];
  if (map) {
    rows.push(`map [${map.bounds.map(Math.round).join(' ')}] ${map.alt}`);
    const painted = map.regions.map((mark) => {
      const theme = themes.find(({ hue }) => hue === mark.hue);
      return `${mark.id} ${mark.circle || ['full', 'light', 'quiet'].includes(`${mark.fill}`) ? mark.part : mark.fill} ${theme?.id}`;
    });
    rows.push(`  ${painted.join(', ')}`);
  }
  if (chart) {
    rows.push(`chart ${chart.title} (${chart.form.pattern.replace('{amount}', '#')})`);
    rows.push(...chart.bars.map(({ id: bar, label, said }) => `  ${bar} ${label}: ${said}`));
  }
  if (table) {
    rows.push(`table ${table.caption}`);
    rows.push(`  ${table.columns.map(({ name, note }) => `${name} ${note}`.trim()).join(' | ')}`);
    rows.push(...table.rows.map((row) => `  ${row.join(' | ')}`));
  }
  rows.push('notes:', ...notes.split('\n').map((line) => (line ? `  ${line}` : '')));
  rows.push('sources:', ...sources.map((line) => `  ${line}`));
  return rows.join('\n');
}
