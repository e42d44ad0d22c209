/**
 * A file that the build has checked says so by a seal: the sum of what follows it. A page trusts what is
 * sealed, and asks for the code that checks only when a seal is broken: then somebody has changed the
 * file, and wants to know what is wrong with it.
 */

/** A checked object as text, with its seal. */
export function seal(checked: object): string {
  const rest = JSON.stringify(checked).slice(1);
  return `{"seal":"${sumOf(rest)}",${rest}\n`;
}

/** What a sealed text says; null when it has no seal or is not what was sealed. */
export function openSealed(text: string): unknown {
  const [, sum, rest] = /^\{"seal":"(\w+)",(.*)\n$/s.exec(text) ?? [];
  return rest !== undefined && sumOf(rest) === sum ? (JSON.parse(`{${rest}`) as unknown) : null;
}

/** FNV-1a, 32 bits: tells a file that was cut off or edited, and is no protection against forgery. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36);
}
