/**
 * Signs that are invisible and change how the text around them reads: control characters, and the
 * bidirectional overrides and isolates with which a name could run backwards through the page.
 */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text from outside, made fit to be shown: control characters and bidirectional overrides removed,
 * line breaks and tabs made spaces, and what is longer than `max` characters (code points) cut with
 * an ellipsis that counts as one of them. Markup is left as it is: it is shown, never interpreted.
 */
export function sanitizeText(text: string, max: number): string {
  return cut(
    start(text, max)
      .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
      .replace(HIDDEN, '')
      .trim(),
    max,
  );
}

/**
 * The same for text of several lines: its line breaks stay, at most one empty line between two
 * paragraphs. Half of a character that is written as two is no character.
 */
export function sanitizeLines(text: string, max: number): string {
  const lines = start(text, max)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '')
    .split('\n')
    .map((line) => line.replace(/\t+/g, ' ').replace(HIDDEN, '').trimEnd());
  return cut(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    max,
  );
}

/**
 * Ten thousand characters are not read through to find the first hundred: a character is at most two
 * units, and hidden ones are rare enough for the margin.
 */
const start = (text: string, max: number) => text.slice(0, 4 * max);

function cut(text: string, max: number): string {
  const signs = Array.from(text);
  if (signs.length <= max) return text;
  return `${signs
    .slice(0, max - 1)
    .join('')
    .trimEnd()}…`;
}
