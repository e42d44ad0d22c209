/** Chance that comes out the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to but without 1. */
  number(): number;
  /** A whole number, both ends with it. */
  integer(least: number, most: number): number;
  /** Whether something that happens `share` of the time happens now. */
  chance(share: number): boolean;
  pick<Thing>(things: readonly Thing[]): Thing;
  /** `count` of them, none twice, in an order of its own; all where there are fewer. */
  some<Thing>(things: readonly Thing[], count: number): Thing[];
  /** About a mean, two thirds within `spread` of it; rounded to `digits`. */
  around(mean: number, spread: number, digits: number): number;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, good enough for inventing, five lines long. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function createRandom(seed: number): Random {
  const number = mulberry32(seed);
  const integer = (least: number, most: number) =>
    least + Math.floor(number() * (most - least + 1));
  return {
    number,
    integer,
    chance: (share) => number() < share,
    pick: (things) => things[integer(0, things.length - 1)]!,
    some(things, count) {
      const left = [...things];
      const taken = [];
      while (taken.length < count && left.length > 0)
        taken.push(...left.splice(integer(0, left.length - 1), 1));
      return taken;
    },
    around(mean, spread, digits) {
      // The sum of three is close to a bell, and never far out.
      const off = (number() + number() + number() - 1.5) * 2 * spread;
      // Files know no negative zero.
      return Number((mean + off).toFixed(digits)) + 0;
    },
  };
}
