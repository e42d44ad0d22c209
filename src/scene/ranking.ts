import type { Facts } from '../data/facts';
import type { HueSlot, RegionId, ThemeId } from '../data/types';
import { meanOf, rankBy, valueOf, type Ratio } from '../domain/figures';
import type { Text } from '../text/text';
import { hueSlotOf, themesOf } from '../domain/themes';
import { nameOf } from '../domain/names';
import { sayValueOf, unitOf } from './values';

export interface RankingScene {
  readonly rows: readonly {
    readonly id: RegionId;
    readonly name: string;
    /** Of its main theme. */
    readonly hue: HueSlot;
    /** Every theme it works on. */
    readonly themes: readonly ThemeId[];
    readonly value: string;
    /** Length of the bar: 0 to 1 of the longest, `null` for no data. */
    readonly share: number | null;
  }[];
  /** The mean of the pilots' regions, on the same scale and in words. */
  readonly mean: { readonly share: number; readonly label: string } | null;
}

/** One ratio of every pilot's region, largest first; those without data last and said so. */
export function ranking(facts: Facts, ratio: Ratio, text: Text): RankingScene {
  const { pilots, figures } = facts.set;
  const ranked = rankBy(pilots, ratio);
  const values = pilots.flatMap((pilot) => {
    const found = valueOf(pilot, ratio);
    return found.kind === 'value' ? [found.value] : [];
  });
  const longest = Math.max(...values);
  // Of nothing but zeros, none is longer than another.
  const shareOf = (value: number) => (longest === 0 ? 0 : value / longest);
  const mean = meanOf(pilots, ratio);
  const { unit, digits } = unitOf(ratio, figures);
  return {
    rows: ranked.map(({ pilot }) => {
      const found = valueOf(pilot, ratio);
      return {
        id: pilot.region,
        name: nameOf(pilot, text.language),
        hue: hueSlotOf(facts.set, pilot.primary.theme),
        themes: themesOf(pilot),
        value: sayValueOf(pilot, ratio, figures, text),
        share: found.kind === 'value' ? shareOf(found.value) : null,
      };
    }),
    mean:
      mean === null
        ? null
        : {
            share: shareOf(mean),
            label: text.say('ranking.mean', { value: text.value(mean, unit, digits) }),
          },
  };
}
