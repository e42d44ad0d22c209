import type { PlaceId, Project, ThemeId } from '../../data/types';
import { questionOf } from '../../domain/briefing';
import { totalOf } from '../../domain/measures';
import { countryOf, nameOf, summaryOf, themeName } from '../../domain/names';
import { choicesOf, openingOf } from '../../domain/question';
import { partOf, siteOf, sitesOf, type Site } from '../../domain/sites';
import { tallyByTheme } from '../../domain/themes';
import { announce } from '../announce';
import { sitePanel, type PanelScene } from '../panel';
import { sayMoney } from '../money';
import { nameWithin, shortList, siteNames, summaryOfSite } from '../site-words';
import { themeBars } from './charts';
import {
  figureSources,
  paragraphs,
  sentences,
  PLAIN,
  sourceLines,
  sourceNote,
  type SlideContext,
  type SlideDraft,
} from './context';
import { slideMap } from './map';

/** A theme: who works on it, with what money. */
export function theme(context: SlideContext, id: ThemeId): SlideDraft {
  const { facts, text } = context;
  const { programme, words } = facts;
  const tally = tallyByTheme(programme).find((one) => one.theme.id === id);
  if (!tally) throw new Error(`the data have no theme "${id}"`);
  const { primary, euros } = tally;
  const opening = openingOf(choicesOf(programme));
  const question = questionOf({ kind: 'theme', theme: id }, programme);
  const meaning = words.themes[id]?.meaning ?? '';
  const taking = (part: 'primary' | 'further') =>
    sitesOf(programme).filter((site) => partOf(site, id) === part);
  const [main, further] = [taking('primary'), taking('further')];
  const namesIn = (sites: readonly Site[]) => shortList(siteNames(sites, text), text);
  const who =
    main.length === 0
      ? text.say('slide.theme.nobody')
      : text.say('slide.theme.main', { regions: namesIn(main) });
  const also =
    further.length === 0
      ? ''
      : text.say('slide.theme.further', {
          regions: namesIn(further),
          count: further.length,
        });
  const uses = programme.projects.flatMap((project) =>
    [project.primary, ...project.further].flatMap((use) =>
      use?.theme === id && use.source !== null ? [use.source] : [],
    ),
  );
  const holes = {
    theme: themeName(words, id),
    projects: together(text.say('count.projects', { count: primary.length })),
  };
  const total = totalOf(programme, programme.projects);
  return {
    ...PLAIN,
    title:
      euros === null
        ? text.say('slide.theme.title.count', holes)
        : text.say('slide.theme.title', {
            ...holes,
            euros: together(euros < 1e6 ? text.euros(euros) : text.millions(euros)),
          }),
    lines: [meaning, who, also].filter(Boolean),
    notes: paragraphs(
      meaning,
      projectLines(context, primary),
      sentences(
        also,
        euros === null || total === null
          ? ''
          : text.say('slide.theme.money', {
              euros: text.millions(euros),
              total: text.millions(total),
            }),
        text.say('slide.sources.themes'),
      ),
      sourceNote(context, uses),
    ),
    map: slideMap(
      context,
      question,
      text.say('slide.alt.map', { said: announce(facts, opening, question, text) }),
    ),
    chart: themeBars(context),
    sources: [...sourceLines(context, uses), text.say('slide.boundaries')],
  };
}

/** Projects that notes have room for. */
const TOLD = 12;

/** What each project does, a line each; of many the first ones, and how many more. */
function projectLines({ facts, text }: SlideContext, projects: readonly Project[]): string {
  const { programme, words } = facts;
  const lines = projects.slice(0, TOLD).map((project) => {
    const places = programme.places.filter(({ id }) => project.places.includes(id));
    return text.say('slide.place.does', {
      name:
        words.projects[project.id]?.name ||
        text.list(places.map((place) => nameOf(place, text.language))),
      summary: summaryOf(words, project.id),
    });
  });
  const more = projects.length - lines.length;
  return [...lines, ...(more > 0 ? [text.say('list.more', { count: more })] : [])].join('\n');
}

/** A place: what is done there, for whom, and how it stands beside the others. */
export function place(context: SlideContext, region: PlaceId): SlideDraft {
  const { facts, text } = context;
  const { programme, words } = facts;
  const site = siteOf(programme, region);
  const panel = sitePanel(facts, region, text);
  if (!site || !panel) throw new Error(`the data have no place ${region}`);
  const sources = [...new Set(site.projects.flatMap((project) => project.sources))];
  return {
    ...PLAIN,
    title: titleOf(context, site),
    lines: linesOf(context, site),
    facts: termsOf(context, site),
    notes: paragraphs(
      notesOf(context, site, panel),
      panel.figures.length === 0
        ? ''
        : sentences(
            text.say('slide.place.figures'),
            ...panel.figures.map(({ name, value, known, mean, note }) =>
              mean === '' || !known
                ? text.say('slide.place.nofigure', { name })
                : text.say('slide.place.figure', { name, value, mean, note }),
            ),
          ),
      sentences(panel.territory, ...panel.projects.map(({ themeNote }) => themeNote)),
      sourceNote(context, [...sources, ...figureSources(context)]),
    ),
    map: slideMap(
      context,
      questionOf({ kind: 'place', region }, programme),
      text.say(site.place.level === 0 ? 'slide.alt.country' : 'slide.alt.place', {
        name: panel.name,
        country: countryOf(site.place, words),
      }),
    ),
    sources: [...sourceLines(context, sources), text.say('slide.boundaries')],
  };
}

/** The place and what is done there: kinds of action, or how many projects. */
function titleOf({ facts, text }: SlideContext, { place, projects }: Site): string {
  const name = nameOf(place, text.language);
  const [first, ...more] = projects;
  const what =
    more.length > 0
      ? text.say('count.projects', { count: projects.length })
      : text.list((first?.kinds ?? []).map((kind) => facts.words.kinds[kind] ?? kind));
  return what === '' ? name : text.say('slide.place.title', { name, what });
}

/** What one project does; of several, what the first three are. */
function linesOf({ facts, text }: SlideContext, site: Site): string[] {
  const { projects } = site;
  if (projects.length <= 1) return [summaryOfSite(facts, site, text)].filter(Boolean);
  const names = projects.map((project) => nameWithin(facts, project));
  return names.length <= 3 ? names : [...names.slice(0, 2), shortList(names.slice(2), text)];
}

function termsOf({ facts, text }: SlideContext, site: Site): SlideDraft['facts'] {
  const { words } = facts;
  const { projects, theme, themes } = site;
  const [only] = projects.length === 1 ? projects : [];
  const further = themes.filter((id) => id !== theme).map((id) => themeName(words, id));
  return [
    { term: text.say('slide.term.theme'), value: theme === null ? '' : themeName(words, theme) },
    { term: text.say('slide.term.further'), value: text.list(further) },
    {
      term: text.say('slide.term.for'),
      value: (only && words.projects[only.id]?.beneficiaries) ?? '',
    },
    { term: text.say('slide.term.money'), value: sayMoney(facts, site, text) },
  ].filter(({ value }) => value !== '');
}

function notesOf(context: SlideContext, { projects }: Site, panel: PanelScene): string {
  const { text, facts } = context;
  const [only, ...more] = projects;
  if (more.length > 0) return projectLines(context, projects);
  const wave = facts.programme.waves.find(({ id }) => id === only?.wave);
  return sentences(
    panel.projects[0]?.summary ?? '',
    panel.projects[0]?.detail ?? '',
    wave ? text.say('slide.place.selected', { date: text.date(wave.date) }) : '',
  );
}

/** A number and what it counts stand in one line of a title. */
function together(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
