// @ts-check
/** The least that draws regions from planar data: whole numbers, each point as a step from the last. */

/**
 * @typedef {[number, number]} Point
 * @typedef {{ arcs: Point[][], regions: { id: string, rings: number[][] }[], classes: Record<string, string> }} Planar
 */
/** @type {Planar} */
const { arcs, regions, classes } = await (await fetch('planar.json')).json();

/** @param {number} index  of an arc; its complement when it is gone through backwards */
function lineOf(index) {
  let [x, y] = [0, 0];
  const points = (arcs[index < 0 ? ~index : index] ?? []).map(([dx, dy]) => [(x += dx), (y += dy)]);
  return (index < 0 ? points.reverse() : points).join('L');
}

const paths = regions.map(({ id, rings }) => {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('class', 'region');
  path.dataset['region'] = id;
  path.setAttribute('d', rings.map((ring) => `M${ring.map(lineOf).join('L')}Z`).join(''));
  return path;
});
/** @param {string} colour */
const paint = (colour) =>
  paths.forEach((path, n) => (path.dataset['fill'] = classes[colour]?.[n] ?? 'none'));
paint(Object.keys(classes)[0] ?? '');
document.querySelector('[data-map] .regions')?.append(...paths);
for (const control of document.querySelectorAll('[data-choose-colour]'))
  control.addEventListener('click', () => paint(control.getAttribute('data-choose-colour') ?? ''));
document.documentElement.dataset['ready'] = '';
performance.mark('atlas-ready');

export {};
