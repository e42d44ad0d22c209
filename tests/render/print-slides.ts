import type { Slide } from '../../src/scene/slide';

/** Slides as text, for a snapshot that is read by people: everything that is said, in order. */
export function printSlides(slides: readonly Slide[]): string {
  return `${slides.map(printSlide).join('\n\n')}\n`;
}

function printSlide({ id, title, lines, facts, notes, map, chart, table, sources }: Slide): string {
  const rows = [
    `## ${id}: ${title}`,
    ...lines.map((line) => `- ${line}`),
    ...facts.map(({ term, value }) => `  ${term}: ${value}`),
  ];
  if (map) {
    rows.push(`map [${map.bounds.map(Math.round).join(' ')}] ${map.alt}`);
    rows.push(
      `  ${map.regions.map((mark) => `${mark.id} ${mark.class ?? mark.part} ${mark.fill}`).join(', ')}`,
    );
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
