import { geoPath } from 'd3-geo';
import type { GeoContext } from 'd3-geo';
import type { Geometry } from 'geojson';

/**
 * SVG path data of whole numbers, each point as the step from the last. Steps are short and alike,
 * so they compress to about half of what absolute coordinates need.
 */
class PathWriter implements GeoContext {
  #text = '';
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  /** The command that the next numbers would continue. */
  #command = '';

  #write(command: string, ...numbers: number[]): void {
    // After `m`, further pairs are lines: no letter needed.
    const implied = command === this.#command || (command === 'l' && this.#command === 'm');
    let separated = !implied;
    if (!implied) this.#text += command;
    for (const number of numbers) {
      // A minus sign separates by itself.
      this.#text += (separated || number < 0 ? '' : ' ') + number;
      separated = false;
    }
    this.#command = command;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    // The first point is absolute, so that paths may be joined into one.
    if (this.#text === '') this.#write('M', Math.round(x), Math.round(y));
    else this.#write('m', Math.round(x) - this.#x, Math.round(y) - this.#y);
    this.#x = this.#startX = Math.round(x);
    this.#y = this.#startY = Math.round(y);
  }

  lineTo(x: number, y: number): void {
    const [dx, dy] = [Math.round(x) - this.#x, Math.round(y) - this.#y];
    if (dx === 0 && dy === 0) return;
    this.#write('l', dx, dy);
    this.#x += dx;
    this.#y += dy;
  }

  closePath(): void {
    this.#text += 'z';
    this.#command = 'z';
    this.#x = this.#startX;
    this.#y = this.#startY;
  }

  /** Points are not part of a map. */
  arc(): void {}

  take(): string {
    return this.#text;
  }
}

/**
 * The path data of a shape or line in the plane, in whole units. Empty for no geometry. The same
 * shape always gives the same text, and texts of several shapes may be joined.
 */
export function pathOf(geometry: Geometry): string {
  const writer = new PathWriter();
  geoPath(null, writer)(geometry);
  return writer.take();
}
