// @ts-check
/**
 * `npm run bench`: how the product loads and answers on a slow phone and a slow line, each figure beside
 * that of a page that does less, in one run.
 *
 *     node scripts/bench.mjs [--embed | --present | --regions] [--rounds 7] [--width 1280] [--height 800] [--trace] [--strict]
 *
 * `--embed` measures the page for other people's frames instead of the map's own page, `--present` how
 * the briefing answers to a clicker, `--regions` the map of all regions of NUTS 3.
 * `--trace` counts blocking time from a trace too; `--strict` exits with 1 when a bar is not kept.
 * The processor is four times slower than this machine's: figures of two machines do not compare,
 * columns of one run do.
 */
import process from 'node:process';

const kinds = ['present', 'regions'];
const kind = kinds.find((one) => process.argv.includes(`--${one}`)) ?? 'first-view';
await import(`./bench/${kind}.mjs`);
