import type { Facts } from '../data/facts';
import type { HueSlot, PlaceId, Project, Source, ThemeId } from '../data/types';
import { meanOf, partsOf, shownMeasures, valueOf } from '../domain/measures';
import { countryOf, nameOf, otherNamesOf, signOf, summaryOf, themeName } from '../domain/names';
import { siteOf, sitesOf, type Site } from '../domain/sites';
import { hueSlotOf } from '../domain/themes';
import type { Text } from '../text/text';
import { sayColouring, sayNumber, sayValueOf } from './values';

/** What is said of one project. */
export interface ProjectScene {
  readonly id: string;
  /** Its own name; empty where it goes by its place's. */
  readonly name: string;
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
  /** Sector, beneficiaries, kind of action, money, selection, other places. */
  readonly terms: readonly { readonly term: string; readonly value: string }[];
}

export interface PanelScene {
  readonly id: PlaceId;
  readonly name: string;
  /** What the place calls itself, where that differs, with its language. */
  readonly ownNames: readonly { readonly language: string; readonly name: string }[];
  /** Country and kind of territory: `Spain · NUTS 2 region ES13`. */
  readonly place: string;
  readonly territory: string;
  readonly projects: readonly ProjectScene[];
  /** How many there are, where that is not one. */
  readonly count: string;
  readonly figures: readonly {
    readonly name: string;
    readonly value: string;
    /** Whether there is a value; without one it says so. */
    readonly known: boolean;
    readonly mean: string;
    /** Year and status: `2018, our calculation`. */
    readonly note: string;
  }[];
  readonly sources: readonly Source[];
}

/** Everything that is said of one place. `null` for one that the programme does not have. */
export function sitePanel(facts: Facts, region: PlaceId, text: Text): PanelScene | null {
  const site = siteOf(facts.programme, region);
  return site ? panelOf(facts, site, text) : null;
}

function panelOf(facts: Facts, site: Site, text: Text): PanelScene {
  const { programme, words } = facts;
  const { place, projects } = site;
  const cited = new Set(projects.flatMap(({ sources }) => sources));
  return {
    id: site.id,
    name: nameOf(place, text.language),
    ownNames: otherNamesOf(place, text.language),
    place: sayPlace(facts, site, text),
    territory: words.places[site.id] ?? '',
    projects: projects.map((project) => projectScene(facts, project, text)),
    count: projects.length === 1 ? '' : text.say('count.projects', { count: projects.length }),
    figures: figuresOf(facts, site, text),
    sources: programme.sources.filter(({ id }) => cited.has(id)),
  };
}

/** Country, level and code. */
export function sayPlace({ words }: Facts, { place }: Pick<Site, 'place'>, text: Text): string {
  return text.say(place.level === 0 ? 'panel.place.country' : 'panel.place', {
    country: countryOf(place, words),
    level: String(place.level),
    code: place.code,
  });
}

function projectScene({ programme, words }: Facts, project: Project, text: Text): ProjectScene {
  const said = words.projects[project.id];
  const wave = programme.waves.find(({ id }) => id === project.wave);
  const theme = (id: ThemeId, part: 'primary' | 'further') => ({
    id,
    part,
    name: themeName(words, id),
    hue: hueSlotOf(programme, id),
    letter: signOf(words, id),
  });
  // The panel is about one place: who else is in it is said where there is anybody.
  const places = project.places.length > 1 ? project.places : [];
  const named = places.flatMap((one) => programme.places.filter(({ id }) => id === one));
  return {
    id: project.id,
    name: said?.name ?? '',
    summary: summaryOf(words, project.id),
    detail: said?.detail ?? '',
    themes: [
      ...(project.primary ? [theme(project.primary.theme, 'primary')] : []),
      ...project.further.map((use) => theme(use.theme, 'further')),
    ],
    themeNote: said?.themeNote ?? '',
    terms: [
      { term: text.say('panel.sector'), value: said?.sector ?? '' },
      { term: text.say('panel.beneficiaries'), value: said?.beneficiaries ?? '' },
      {
        term: text.say('panel.kind'),
        value: text.capital(text.list(project.kinds.map((kind) => words.kinds[kind] ?? kind))),
      },
      ...programme.measures
        .filter(({ id }) => project.values[id] !== undefined)
        .map((measure) => ({
          term: sayColouring(measure, words, text, 'short'),
          value: sayNumber(project.values[measure.id]!, measure, words, text),
        })),
      {
        term: text.say('panel.selected'),
        value: wave
          ? text.say('panel.selected.value', { date: text.date(wave.date), release: wave.release })
          : '',
      },
      {
        term: text.say('panel.places'),
        value: text.list(named.map((place) => nameOf(place, text.language))),
      },
    ].filter(({ value }) => value !== ''),
  };
}

function figuresOf(facts: Facts, site: Site, text: Text): PanelScene['figures'] {
  const { programme, words } = facts;
  return shownMeasures(programme).map((measure) => {
    const found = valueOf(site, measure);
    const mean = meanOf(sitesOf(programme), measure);
    return {
      name: sayColouring(measure, words, text),
      value: sayValueOf(site, measure, words, text),
      known: found.kind === 'value',
      mean: mean === null ? '' : sayNumber(mean, measure, words, text),
      note: [
        measure.year === null ? '' : String(measure.year),
        found.kind === 'value' ? text.say(`status.${found.status}`) : '',
      ]
        .filter(Boolean)
        .join(', '),
    };
  });
}

/** The sources of a measure and of whatever it rests on. */
export function sourcesOfMeasure(measure: Parameters<typeof partsOf>[0]): string[] {
  return [...new Set(partsOf(measure).flatMap(({ sources }) => sources))];
}
