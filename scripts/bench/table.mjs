// @ts-check
/** The table that a benchmark prints, and whether its bars are kept. */
import process from 'node:process';

/** @param {number} n @param {number} [digits] */
export const fixed = (n, digits = 0) => (Number.isFinite(n) ? n.toFixed(digits) : '–');

/**
 * Whether all bars so far are kept, and what prints a row of cells and judges one by its bar.
 *
 * @returns {{ readonly kept: boolean,
 *   row: (label: string, cells: readonly (string | null)[], verdict?: string) => void,
 *   judge: (ok: boolean, bar: string) => string }}
 */
export function createTable() {
  let kept = true;
  return {
    get kept() {
      return kept;
    },
    row(label, cells, verdict = '') {
      const shown = cells.map((cell) => (cell ?? '–').padStart(12));
      console.log(`${label.padEnd(38)}${shown.join('')}  ${verdict}`);
    },
    judge(ok, bar) {
      kept &&= ok;
      return `${bar}: ${ok ? 'ok' : 'OVER'}`;
    },
  };
}

/** A number given after `--name` on the command line. @param {string} name @param {number} fallback */
export function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
}

/** What a first load weighs without its fonts, in kB. @param {import('./load.mjs').Load} load */
export const weightOf = ({ kB }) =>
  Object.entries(kB).reduce((sum, [kind, n]) => sum + (kind === 'fonts' ? 0 : n), 0);
