import { geoStream, type GeoStream } from 'd3-geo';
import type { GeoGeometryObjects } from 'd3-geo';

/**
 * SVG path data of whole numbers, each point as the step from the last. Steps are short and alike, so they
 * compress to about half of what absolute coordinates need. (d3-geo's own `geoPath` writes absolute ones and
 * brings what measures shapes; its stream, which this listens to, is a third of that.)
 */
class PathWriter implements GeoStream {
  text = '';
  #x = 0;
  #y = 0;
  #start: readonly [number, number] | null = null;
  #inPolygon = false;
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

  polygonStart(): void {
    this.#inPolygon = true;
  }

  polygonEnd(): void {
    this.#inPolygon = false;
  }

  lineStart(): void {
    this.#start = null;
  }

  point(x: number, y: number): void {
    const to = [Math.round(x), Math.round(y)] as const;
    const [dx, dy] = [to[0] - this.#x, to[1] - this.#y];
    // The first point is absolute, so that paths may be joined into one.
    if (this.text === '') this.#write('M', ...to);
    else if (!this.#start) this.#write('m', dx, dy);
    else if (dx !== 0 || dy !== 0) this.#write('l', dx, dy);
    this.#start ??= to;
    [this.#x, this.#y] = to;
  }

  lineEnd(): void {
    if (!this.#inPolygon || !this.#start) return;
    this.text += 'z';
    this.#command = 'z';
    [this.#x, this.#y] = this.#start;
  }
}

/**
 * The path data of a shape or line in the plane, in whole units. Empty for no geometry. The same shape
 * always gives the same text, and texts of several shapes may be joined.
 */
export function pathOf(geometry: GeoGeometryObjects): string {
  const writer = new PathWriter();
  geoStream(geometry, writer);
  return writer.text;
}
