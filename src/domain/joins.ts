/** ISO's country codes where the statisticians use others. */
const ISO_TO_NUTS: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/**
 * NUTS 2016 has two units that are the only child of their parent and yet not numbered 0, and one
 * numbered 0 that has siblings (Northern Ireland counts its districts from 06 to 16).
 */
const ODD_ONES: Readonly<Record<string, string>> = { FI1B1: 'FI1B', LT011: 'LT01', UKN10: 'UKN10' };

/** A code as NUTS writes it: capitals, `EL` for `GR`, `UK` for `GB`, no blanks. */
export function nutsCode(code: string): string {
  const plain = code.replace(/\s/g, '').toUpperCase();
  const country = plain.slice(0, 2);
  return (ISO_TO_NUTS[country] ?? country) + plain.slice(2);
}

/**
 * The shortest code for the same ground. Where a unit is not divided, NUTS repeats it one level
 * down with a 0: Cantabria is ES13 and ES130, Centre-Val de Loire FRB and FRB0, Lithuania LT and LT0.
 */
export function groundOf(code: string): string {
  const nuts = nutsCode(code);
  const odd = ODD_ONES[nuts];
  if (odd) return odd;
  return nuts.slice(0, 2) + nuts.slice(2).replace(/0+$/, '');
}

/** Whether `inner` lies in `outer` or is the same ground, whatever the levels of the two codes. */
export function contains(outer: string, inner: string): boolean {
  return groundOf(inner).startsWith(groundOf(outer));
}
