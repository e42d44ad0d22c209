import type { Facts } from '../data/facts';
import type { HueSlot, Pilot, RegionId, Source, ThemeId } from '../data/types';
import { COLOURINGS, meanOf, valueOf } from '../domain/figures';
import type { Text } from '../text/text';
import { nameOf, otherNamesOf } from '../domain/names';
import { hueSlotOf } from '../domain/themes';
import { isRatio, sayColouring, sayValueOf, unitOf } from './values';

export interface PanelScene {
  readonly id: RegionId;
  readonly slug: string;
  readonly name: string;
  /** What the region calls itself, where that differs, with its language. */
  readonly ownNames: readonly { readonly language: string; readonly name: string }[];
  /** Country and kind of territory: `Spain · NUTS 2 region ES13`. */
  readonly place: string;
  readonly territory: string;
  readonly summary: string;
  readonly detail: string;
  readonly themes: readonly {
    readonly id: ThemeId;
    readonly name: string;
    readonly hue: HueSlot;
    readonly letter: string;
    readonly part: 'primary' | 'further';
  }[];
  readonly themeNote: string;
  /** Sector, beneficiaries, kind of action, grant, selection. */
  readonly terms: readonly { readonly term: string; readonly value: string }[];
  readonly figures: readonly {
    readonly name: string;
    /** Whether there is a value; without one it says so. */
    readonly known: boolean;
    readonly value: string;
    readonly mean: string;
    /** Year and status: `2018, our calculation`. */
    readonly note: string;
  }[];
  readonly sources: readonly Source[];
}

/** Everything that is said of one pilot. `null` for a region that has none. */
export function pilotPanel(facts: Facts, region: RegionId, text: Text): PanelScene | null {
  const pilot = facts.set.pilots.find((one) => one.region === region);
  return pilot ? panelOf(facts, pilot, text) : null;
}

function panelOf(facts: Facts, pilot: Pilot, text: Text): PanelScene {
  const { set, words } = facts;
  const said = words.pilots[pilot.slug];
  const name = nameOf(pilot, text.language);
  const country = words.countries[pilot.country] ?? pilot.country;
  const wave = set.waves.find(({ id }) => id === pilot.wave);
  const theme = (id: ThemeId, part: 'primary' | 'further') => ({
    id,
    part,
    name: words.themes[id]?.name ?? id,
    hue: hueSlotOf(set, id),
    letter: set.themes.find((one) => one.id === id)?.letter ?? '',
  });
  return {
    id: pilot.region,
    slug: pilot.slug,
    name,
    ownNames: otherNamesOf(pilot, text.language),
    place: text.say(pilot.level === 0 ? 'panel.place.country' : 'panel.place', {
      country,
      level: String(pilot.level),
      code: pilot.region,
    }),
    territory: said?.territory ?? '',
    summary: said?.summary ?? '',
    detail: said?.detail ?? '',
    themes: [
      theme(pilot.primary.theme, 'primary'),
      ...pilot.further.map((use) => theme(use.theme, 'further')),
    ],
    themeNote: said?.themeNote ?? '',
    terms: [
      { term: text.say('panel.sector'), value: said?.sector ?? '' },
      { term: text.say('panel.beneficiaries'), value: said?.beneficiaries ?? '' },
      {
        term: text.say('panel.kind'),
        value: capital(
          text.list(pilot.kinds.map((kind) => words.kinds[kind] ?? kind)),
          text.language,
        ),
      },
      { term: text.say('panel.grant'), value: text.euros(pilot.grant) },
      {
        term: text.say('panel.selected'),
        value: wave
          ? text.say('panel.selected.value', { date: text.date(wave.date), release: wave.release })
          : '',
      },
    ].filter(({ value }) => value !== ''),
    figures: COLOURINGS.filter(isRatio).map((ratio) => {
      const found = valueOf(pilot, ratio);
      const mean = meanOf(set.pilots, ratio);
      // A grant per inhabitant is of the year in which they were counted.
      const counted = ratio === 'grant-per-inhabitant' ? 'population' : ratio;
      const kind = set.figures.find(({ id }) => id === counted);
      const { unit, digits } = unitOf(ratio, set.figures);
      return {
        name: sayColouring(ratio, words, text),
        known: found.kind === 'value',
        value: sayValueOf(pilot, ratio, set.figures, text),
        mean: mean === null ? '' : text.value(mean, unit, digits),
        note: [
          kind ? String(kind.year) : '',
          found.kind === 'value' ? text.say(`status.${found.status}`) : '',
        ]
          .filter(Boolean)
          .join(', '),
      };
    }),
    sources: set.sources.filter(({ id }) => pilot.sources.includes(id)),
  };
}

/** Kinds are kept as they stand within a sentence; the first of a list begins one. */
function capital(sentence: string, language: string): string {
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}
