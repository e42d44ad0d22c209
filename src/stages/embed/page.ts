import { render } from 'svelte/server';
import type { Facts } from '../../data/facts';
import type { LanguageId, Programme } from '../../data/types';
import type { Boundaries } from '../../data/plane';
import { colouringsOf, measureOf } from '../../domain/measures';
import { choicesOf, openingOf } from '../../domain/question';
import { countryOf, nameOf } from '../../domain/names';
import { sitesOf } from '../../domain/sites';
import { neighbourInDirection, type Direction } from '../../geometry/nearest';
import { announce } from '../../scene/announce';
import { drawBasemap } from '../../scene/basemap';
import { labelSets } from '../../scene/labels';
import { regionMarks } from '../../scene/map';
import { shadingOf } from '../../scene/paint';
import { drawShapes, type Shapes } from '../../scene/shapes';
import { titleOf } from '../../scene/title';
import { summaryOfSite } from '../../scene/site-words';
import { sayMapTitle } from '../../scene/values';
import type { EmbedText } from '../../text/catalogue';
import { folderOf, rootFrom } from '../../text/languages';
import EmbedPage from './EmbedPage.svelte';
import type { EmbedFacts } from './facts';

/** One of the addresses of an embed. */
export interface EmbedPlace {
  readonly language: LanguageId;
  /** Its folder below the root of the site. */
  readonly folder: string;
  /** The folder in which it and its other languages lie: empty, or that of a frozen version. */
  readonly base: string;
  /** The folder whose page it repeats, under an address that some would guess. */
  readonly copyOf?: string;
  /** Day of the data, ISO, when it will not change any more. */
  readonly frozen?: string;
}

/** All embeds: the live ones, and those whose address says which data they show for good. */
export function embedPlaces({ version, languages }: Programme): EmbedPlace[] {
  const first = languages[0]!;
  const within = (base: string, frozen?: string): EmbedPlace[] =>
    [
      ...languages.map((language) => ({
        language,
        folder: `${base}${folderOf(language, languages)}embed/`,
      })),
      // The first language has a folder of its own name, too, as every other.
      { language: first, folder: `${base}${first}/embed/`, copyOf: `${base}embed/` },
    ].map((place) => ({ ...place, base, ...(frozen === undefined ? {} : { frozen }) }));
  return [...within(''), ...within(`v/${version}/`, version)];
}

/**
 * The embed as one document. It is rendered on the server only; a small script without a framework
 * changes its attributes (`live.ts`), from the facts that stand at the end of the body.
 */
export function renderEmbed(
  facts: Facts,
  boundaries: Boundaries,
  { folder, base, frozen }: EmbedPlace,
  text: EmbedText,
): { title: string; body: string } {
  const shapes = drawShapes(boundaries);
  const land = boundaries.countries.map(({ shape }) => shape);
  const root = rootFrom(folder);
  const { body } = render(EmbedPage, {
    props: {
      facts,
      shapes,
      basemap: drawBasemap(boundaries),
      // Its map is never as wide as those for which the last set is.
      labels: labelSets(facts, shapes, land, text).slice(0, 2),
      home: root + folderOf(text.language, facts.programme.languages),
      frozen,
      text,
    },
  });
  const json = JSON.stringify(
    embedFacts(facts, shapes, text, rootFrom(folder.slice(base.length))),
  ).replaceAll('<', '\\u003c');
  return {
    title: titleOf(facts, openingOf(choicesOf(facts.programme)), text),
    // No hydration: the marks that it would need weigh for nothing.
    body: `${body.replace(/<!--[\s\S]*?-->/g, '')}
<script type="application/json" data-facts>${json}</script>`,
  };
}

/** In the order of `ARROWS` in `live.ts`. */
const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];

/** What the script in the page needs: the words and colours of every picture that can be asked for. */
function embedFacts(
  facts: Facts,
  shapes: Shapes,
  text: EmbedText,
  /** The way to the folder in which the embeds of all languages lie. */
  base: string,
): EmbedFacts {
  const { programme, words } = facts;
  const { languages } = programme;
  const sites = sitesOf(programme);
  const opening = openingOf(choicesOf(programme));
  const colours = colouringsOf(programme).map((id) => {
    const measure = measureOf(programme, id);
    const marks = regionMarks(facts, shapes, { ...opening, colour: id }, text);
    return {
      id,
      title: sayMapTitle(measure, words, text),
      said: new Map(marks.map((mark) => [mark.id, mark.fact])),
      shades: measure && shadingOf(facts, measure).shades,
    };
  });
  const places = sites.flatMap(({ id }, index) => {
    const shape = shapes.get(id);
    return shape ? [{ id, index, shape: shape.area, anchor: shape.anchor }] : [];
  });
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return {
    themes: programme.themes.map(({ id, hue }) => ({
      id,
      hue,
      said: announce(facts, opening, { ...opening, theme: id }, text),
    })),
    sites: sites.map((site) => {
      const { id, themes, main, place } = site;
      const name = nameOf(place, text.language);
      const country = countryOf(place, words);
      const from = placeOf.get(id);
      return {
        id,
        themes,
        main,
        name,
        place: country === name ? '' : country,
        summary: summaryOfSite(facts, site, text),
        said: colours.map(({ said }) => said.get(id) ?? ''),
        shades: colours.map(({ shades }) => shades?.get(id) ?? null),
        next: DIRECTIONS.map(
          (way) => (from && neighbourInDirection(from, places, way)?.index) ?? null,
        ),
      };
    }),
    colours: colours.map(({ id, title }) => ({
      id,
      title,
      said: announce(facts, { ...opening, colour: '' }, { ...opening, colour: id }, text),
    })),
    none: {
      theme: text.say('say.no-theme', { count: programme.projects.length }),
      region: text.say('say.no-region'),
    },
    languages: Object.fromEntries(
      languages.map((id) => [id, `${base}${folderOf(id, languages)}embed/`]),
    ),
  };
}
