import type { Facts } from '../data/facts';
import type { HueSlot, Measure, PlaceId, ThemeId } from '../data/types';
import { meanOf, rankBy, valuesOf } from '../domain/measures';
import { nameOf } from '../domain/names';
import { sitesOf } from '../domain/sites';
import { hueSlotOf } from '../domain/themes';
import type { Text } from '../text/text';
import { sayNumber, sayValue } from './values';

export interface RankingScene {
  readonly rows: readonly {
    readonly id: PlaceId;
    readonly name: string;
    /** Of its main theme. */
    readonly hue: HueSlot;
    /** Every theme it works on. */
    readonly themes: readonly ThemeId[];
    readonly value: string;
    /** Length of the bar: -1 to 1 of the longest, below zero to the other side; `null`: no data. */
    readonly share: number | null;
  }[];
  /** The average of the places, on the same scale and in words. */
  readonly mean: { readonly share: number; readonly label: string } | null;
}

/** One measure of every place, largest first; those without data last and said so. */
export function ranking({ programme, words }: Facts, measure: Measure, text: Text): RankingScene {
  const sites = sitesOf(programme);
  // Of values below zero, the largest distance from it is the longest bar.
  const longest = Math.max(0, ...valuesOf(sites, measure).map(Math.abs));
  // Of nothing but zeros, none is longer than another.
  const shareOf = (value: number) => (longest === 0 ? 0 : value / longest);
  const mean = meanOf(sites, measure);
  return {
    rows: rankBy(sites, measure).map(({ site, value }) => ({
      id: site.id,
      name: nameOf(site.place, text.language),
      hue: hueSlotOf(programme, site.theme),
      themes: site.themes,
      get value() {
        return sayValue(value, measure, words, text);
      },
      share: value.kind === 'value' ? shareOf(value.value) : null,
    })),
    mean:
      mean === null
        ? null
        : {
            share: shareOf(mean),
            label: text.say('ranking.mean', { value: sayNumber(mean, measure, words, text) }),
          },
  };
}
