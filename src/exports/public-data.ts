import type { Measure, Programme, Project, Words } from '../data/types';
import { amountOf } from '../domain/measures';

/** Columns that are given for places; what is added up or divided follows from the rest. */
const given = ({ combine }: Measure) => combine === 'place';

/**
 * A programme in the form of `data/pilots.json`, which others read: a record for each project with its
 * (first) place and that place's figures. `regions` stands where a project has several places.
 * @param words of the first language, whose signs are the themes' letters
 */
export function pilotsJson(programme: Programme, words: Words): unknown {
  const { version, themes, waves, measures, projects, sources, about } = programme;
  return {
    $schema: './pilots.schema.json',
    version,
    themes: themes.map(({ id }) => ({ id, letter: words.themes[id]?.sign ?? '' })),
    waves,
    figures: measures
      .filter(given)
      .map(({ id, year, datasets, extracted, unit, digits, sources, reference }) => ({
        ...{ id, year, datasets, extracted, unit, digits, sources },
        union: reference?.value ?? null,
        unionOf: reference?.union ?? null,
      })),
    pilots: projects.map((project) => pilotRecord(programme, project)),
    sources,
    about,
  };
}

function pilotRecord(programme: Programme, project: Project): unknown {
  const place = programme.places.find(({ id }) => id === project.places[0])!;
  const { code, nuts, level, country, names, unverifiedNames, ownNames, values } = place;
  const { id, places, wave, primary, further, kinds, sources } = project;
  return {
    slug: id,
    region: code,
    ...(places.length > 1 ? { regions: places } : {}),
    ...{ nuts, level, country, names },
    ...(unverifiedNames ? { unverifiedNames } : {}),
    ...{ ownNames, wave },
    grant: amountOf(programme, project),
    ...{ primary, further, kinds },
    figures: values,
    sources,
  };
}

/** What is said of a programme in one language, in the form of `data/words.<language>.json`. */
export function wordsJson(programme: Programme, words: Words): unknown {
  const { language, themesNote, kinds, countries } = words;
  const told = programme.measures.filter((one) => given(one) || one.combine === 'ratio');
  return {
    $schema: './words.schema.json',
    language,
    themesNote,
    themes: Object.fromEntries(
      programme.themes.map(({ id }) => {
        const { name, short, meaning } = words.themes[id]!;
        return [id, { name, short, meaning }];
      }),
    ),
    figures: Object.fromEntries(
      told.map(({ id }) => {
        const { name, short, definition } = words.measures[id]!;
        return [id, { name, short, definition }];
      }),
    ),
    kinds,
    countries,
    pilots: Object.fromEntries(
      programme.projects.map(({ id, places }) => {
        const { summary, detail, sector, beneficiaries, themeNote } = words.projects[id]!;
        const territory = words.places[places[0]!] ?? '';
        return [
          id,
          {
            ...{ summary, detail, sector, beneficiaries, territory },
            ...(themeNote ? { themeNote } : {}),
          },
        ];
      }),
    ),
  };
}
