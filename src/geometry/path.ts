import type { MultiLineString, Position } from 'geojson';
import type { Area } from '../data/plane';
import { polygonsOf } from './anchor';

/**
 * SVG path data of whole numbers, each point as the step from the last. Steps are short and alike, so they
 * compress to about half of what absolute coordinates need.
 */
class PathWriter {
  text = '';
  #x = 0;
  #y = 0;
  /** The command that the next numbers would continue. */
  #command = '';

  #write(command: string, ...numbers: number[]): void {
    // After `m`, further pairs are lines: no letter needed.
    const implied = command === this.#command || (command === 'l' && this.#command === 'm');
    let separated = !implied;
    if (!implied) this.text += command;
    for (const number of numbers) {
      // A minus sign separates by itself.
      this.text += (separated || number < 0 ? '' : ' ') + number;
      separated = false;
    }
    this.#command = command;
  }

  /** @param closed a ring, whose last point is its first */
  line(points: readonly Position[], closed: boolean): void {
    let start: readonly number[] = [];
    (closed ? points.slice(0, -1) : points).forEach((point, index) => {
      const [x = 0, y = 0] = point.map(Math.round);
      const [dx, dy] = [x - this.#x, y - this.#y];
      if (index === 0) start = [x, y];
      // The first point is absolute, so that paths may be joined into one.
      if (this.text === '') this.#write('M', x, y);
      else if (index === 0) this.#write('m', dx, dy);
      else if (dx !== 0 || dy !== 0) this.#write('l', dx, dy);
      [this.#x, this.#y] = [x, y];
    });
    if (!closed || points.length === 0) return;
    this.text += 'z';
    this.#command = 'z';
    [this.#x = 0, this.#y = 0] = start;
  }
}

/**
 * The path data of a shape or of lines in the plane, in whole units. Empty for no geometry. The same shape
 * always gives the same text, and texts of several shapes may be joined.
 */
export function pathOf(geometry: Area | MultiLineString): string {
  const writer = new PathWriter();
  if (geometry.type === 'MultiLineString')
    for (const line of geometry.coordinates) writer.line(line, false);
  else for (const ring of polygonsOf(geometry).flat()) writer.line(ring as Position[], true);
  return writer.text;
}
