// @ts-check
/**
 * Draws the site's mark: one dot for each of twelve places, where they lie on the map, and one of
 * them lit. Writes `static/icons/favicon.svg` and its PNG twins.
 *
 * Not a ring of twelve: that is the European emblem, which is not ours to use.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { geoAzimuthalEqualArea } from 'd3-geo';
import { launch } from './chromium.mjs';

const folder = fileURLToPath(new URL('../static/icons/', import.meta.url));

/** Longitude and latitude, roughly the middle of each. @type {readonly [number, number][]} */
const places = [
  [-4.0, 43.2],
  [1.7, 47.5],
  [5.8, 48.7],
  [2.8, 50.0],
  [23.9, 55.2],
  [27.5, 65.5],
  [-2.3, 53.5],
  [14.5, 61.0],
  [8.0, 45.0],
  [13.4, 51.0],
  [14.8, 46.1],
  [5.2, 50.3],
];

const project = geoAzimuthalEqualArea()
  .rotate([-10, -52])
  .fitExtent(
    [
      [13, 11],
      [51, 53],
    ],
    { type: 'MultiPoint', coordinates: [...places] },
  );

/** @param {number} radius of the corners */
function mark(radius) {
  const dots = places.map((place, i) => {
    const [x = 0, y = 0] = project([...place]) ?? [];
    const lit = i === 4;
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${lit ? 6.6 : 4}"${lit ? ' fill="#f2b134"' : ''}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${radius}" fill="#17324d"/><g fill="#fff" stroke="#17324d" stroke-width="1.4">${dots.join('')}</g></svg>\n`;
}

await mkdir(folder, { recursive: true });
await writeFile(`${folder}favicon.svg`, mark(12));
const browser = await launch();
try {
  // Systems round the corners of a touch icon themselves.
  for (const { name, size, radius } of [
    { name: 'favicon-32', size: 32, radius: 12 },
    { name: 'apple-touch-icon', size: 180, radius: 0 },
  ]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark(radius)}`);
    await page.screenshot({ path: `${folder}${name}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
