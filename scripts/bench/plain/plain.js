// @ts-check
/**
 * The same map as an ordinary, competent d3 page would draw it: data joined at run time, paths by
 * `geoPath`, a class and a fill per shape. It is what the product is measured beside.
 */
import {
  extent,
  geoIdentity,
  geoPath,
  json,
  pointer,
  scaleOrdinal,
  scaleQuantize,
  schemeBlues,
  schemeTableau10,
  select,
} from 'd3';
import { feature, mesh } from 'topojson-client';

/**
 * What of `data/pilots.json` is drawn.
 *
 * @typedef {{ region: string, names: Record<string, string>, grant: number, primary: { theme: string },
 *   figures: Record<string, { value: number }> }} Pilot
 * @typedef {{ themes: { id: string }[], pilots: Pilot[] }} PilotSet
 */
/**
 * @typedef {import('topojson-specification').Topology<Record<string,
 *   import('topojson-specification').GeometryCollection>>} Europe
 */

const [set, europe] = /** @type {[PilotSet, Europe]} */ (
  await Promise.all([json('data/pilots.json'), json('boundaries/europe.json')])
);

/** @param {string} name */
const shapes = (name) =>
  /** @type {import('geojson').FeatureCollection} */ (
    feature(europe, /** @type {Europe['objects'][string]} */ (europe.objects[name]))
  ).features;

const width = 1100;
const height = 1000;
const countries = /** @type {Europe['objects'][string]} */ (europe.objects['countries']);
const projection = geoIdentity().fitSize([width, height], feature(europe, countries));
const path = geoPath(projection);

const svg = select('#map').append('svg').attr('viewBox', [0, 0, width, height].join(' '));
for (const [name, className] of [
  ['neighbours', 'neighbour'],
  ['countries', 'country'],
]) {
  svg
    .append('g')
    .selectAll('path')
    .data(shapes(/** @type {string} */ (name)))
    .join('path')
    .attr('class', /** @type {string} */ (className))
    .attr('d', path);
}
svg
  .append('path')
  .attr('class', 'border')
  .attr('d', path(mesh(europe, countries, (a, b) => a !== b)));

const pilotOf = new Map(set.pilots.map((pilot) => [pilot.region, pilot]));
/** @param {{ id?: string | number | undefined }} shape */
const pilotAt = (shape) => /** @type {Pilot} */ (pilotOf.get(String(shape.id)));
const themes = set.themes.map((theme) => theme.id);

const regions = svg
  .append('g')
  .selectAll('path')
  .data(shapes('regions'))
  .join('path')
  .attr('class', 'region')
  .attr('data-region', (shape) => String(shape.id))
  .attr('data-theme', (shape) => pilotAt(shape).primary.theme)
  .attr('d', path);

/** @type {Record<string, (pilot: Pilot) => number>} */
const values = {
  'grant-per-inhabitant': (pilot) => pilot.grant / (pilot.figures['population']?.value ?? NaN),
  'gdp-per-head': (pilot) => pilot.figures['gdp-per-head']?.value ?? NaN,
  unemployment: (pilot) => pilot.figures['unemployment']?.value ?? NaN,
  'industry-share': (pilot) => pilot.figures['industry-share']?.value ?? NaN,
};

let theme = '';
let colour = 'theme';

const chips = select('#chips')
  .selectAll('button')
  .data(['', ...themes])
  .join('button')
  .attr('data-choose-theme', (id) => id)
  .text((id) => id || 'All themes')
  .on('click', (_event, id) => {
    theme = id;
    update();
  });

const colours = select('#colours')
  .selectAll('button')
  .data(['theme', ...Object.keys(values)])
  .join('button')
  .attr('data-choose-colour', (id) => id)
  .text((id) => id)
  .on('click', (_event, id) => {
    colour = id;
    update();
  });

function update() {
  chips.attr('aria-pressed', (id) => String(id === theme));
  colours.attr('aria-pressed', (id) => String(id === colour));
  const value = values[colour];
  const byTheme = scaleOrdinal(themes, schemeTableau10);
  const byValue = scaleQuantize(
    /** @type {[number, number]} */ (extent(set.pilots, value ?? (() => 0))),
    /** @type {readonly string[]} */ (schemeBlues[5]),
  );
  regions
    .attr('fill', (shape) =>
      value ? byValue(value(pilotAt(shape))) : byTheme(pilotAt(shape).primary.theme),
    )
    .classed('quiet', (shape) => theme !== '' && pilotAt(shape).primary.theme !== theme);
}
update();

const tooltip = select('#tooltip');
regions
  .on('pointermove', (event, shape) => {
    const [x, y] = pointer(event, document.body);
    const pilot = pilotAt(shape);
    tooltip
      .attr('hidden', null)
      .style('left', `${x + 12}px`)
      .style('top', `${y + 12}px`)
      .text(`${pilot.names['en']}: ${pilot.primary.theme}, ${pilot.grant} euros`);
  })
  .on('pointerleave', () => tooltip.attr('hidden', ''));

document.documentElement.dataset['ready'] = '';
performance.mark('atlas-ready');
