// @ts-check

// @ts-expect-error mapshaper ships no types
import mapshaper from 'mapshaper';

/**
 * Runs mapshaper's commands on one collection in memory.
 * @param {readonly string[]} commands without `-i` and `-o`
 * @param {readonly object[]} features GeoJSON
 * @returns {Promise<{ arcs: [number, number][][], geometries: any[] }>} shapes with shared arcs,
 *   neither rounded nor delta-encoded
 */
export async function shapeWith(commands, features) {
  const output = await mapshaper.applyCommands(
    ['-i layer.json', ...commands, '-o layer.topojson format=topojson no-quantization'].join(' '),
    { 'layer.json': JSON.stringify({ type: 'FeatureCollection', features }) },
  );
  const { arcs, objects } = JSON.parse(String(output['layer.topojson']));
  return { arcs, geometries: objects.layer.geometries };
}
