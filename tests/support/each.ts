/** One claim about many things as one test, which tells of each thing that breaks it. */
import { expect } from 'vitest';

/**
 * Holds a claim against each of many things and fails with one line for each that breaks it, under its
 * name. `count` is how many there must be, worked out from elsewhere: a list that came out empty would
 * pass in silence.
 */
export async function expectEach<Thing>(
  things: readonly Thing[],
  count: number,
  nameOf: (thing: Thing) => string,
  claim: (thing: Thing) => void | Promise<void>,
): Promise<void> {
  expect(count).toBeGreaterThan(0);
  expect(things.length, `how many there are: ${things.map(nameOf).join(', ')}`).toBe(count);
  const faults: string[] = [];
  for (const thing of things) {
    try {
      await claim(thing);
    } catch (error) {
      faults.push(`${nameOf(thing)}: ${saidOf(error)}`);
    }
  }
  if (faults.length > 0) expect.fail(`${faults.length} of ${count}:\n${faults.join('\n')}`);
}

/** An error's message; where that leaves out what differs, what was found and what was wanted. */
function saidOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { actual, expected } = error as { actual?: unknown; expected?: unknown };
  // A page is no message: what differs is mostly seen at its beginning.
  const shown = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 400);
  return error.message.includes('…')
    ? `${error.message}\n  found ${shown(actual)}\n  wanted ${shown(expected)}`
    : error.message;
}

/** The first, middle and last of many: for what does not depend on the language, three tell of all. */
export function sampleOf<Thing>(things: readonly Thing[]): Thing[] {
  const places = new Set([0, Math.floor(things.length / 2), things.length - 1]);
  return things.filter((_, index) => places.has(index));
}
