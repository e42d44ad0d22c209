/**
 * How wide a text is before any browser has drawn it: advances of Source Sans 3 semibold, in
 * thousandths of the size, by class of letters. A little generous, so that a regular weight, a
 * fallback of the same measure and kerning all stay within.
 */
const CLASSES: readonly (readonly [letters: RegExp, advance: number])[] = [
  [/[\p{M}\u200b-\u200f\u2060]/u, 0],
  [/[ \u00a0\u202f]/u, 210],
  [/[ijl.,:;'’‘|!I·]/u, 285],
  [/[ftr()[\]/-]/u, 350],
  [/[mw%@MW—]/u, 830],
  [/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u, 1000],
  [/[\p{Lu}&–]/u, 640],
  [/[szckvxy?]/u, 490],
];
const ORDINARY = 560;

/**
 * @param text in one line
 * @param size of the type, in the unit of the answer
 */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD')) {
    thousandths += CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? ORDINARY;
  }
  return (thousandths / 1000) * size;
}
