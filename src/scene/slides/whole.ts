import { MOST_PLACES } from '../../domain/briefing';
import { commonAmount, totalOf } from '../../domain/measures';
import { themeName } from '../../domain/names';
import { choicesOf, openingOf } from '../../domain/question';
import { tallyByTheme } from '../../domain/themes';
import { wornThemes } from '../site-words';
import { themeBars } from './charts';
import {
  PLAIN,
  paragraphs,
  sentences,
  projectNames,
  sourceLines,
  sourceNote,
  type SlideContext,
  type SlideDraft,
} from './context';
import { slideMap } from './map';

/** What it is about: who, how much, since when. */
export function opening(context: SlideContext): SlideDraft {
  const { facts, text } = context;
  const { programme } = facts;
  const { projects, places, waves, version, about } = programme;
  const total = totalOf(programme, projects);
  const each = commonAmount(programme);
  const lines = [
    text.say('slide.opening.who', {
      count: projects.length,
      countries: text.say('slide.countries', {
        count: new Set(places.map(({ country }) => country)).size,
      }),
    }),
    each !== null
      ? text.say('slide.opening.each', { euros: text.euros(each) })
      : total !== null
        ? text.say('slide.opening.together', { euros: text.millions(total) })
        : '',
    waves.length > 0
      ? text.say('slide.opening.selected', {
          dates: text.list(waves.map(({ date }) => text.date(date))),
        })
      : '',
  ].filter(Boolean);
  return {
    ...PLAIN,
    title: text.say('title'),
    lines,
    facts:
      total === null ? [] : [{ term: text.say('slide.term.total'), value: text.millions(total) }],
    notes: paragraphs(
      sentences(...lines, text.say('slide.opening.notes')),
      sentences(
        facts.words.themesNote,
        text.say('slide.opening.data', { date: text.date(version) }),
      ),
      sourceNote(context, about),
    ),
    map: slideMap(context, openingOf(choicesOf(programme)), altOfAll(context)),
    sources: [
      ...sourceLines(context, about.slice(0, 1)),
      text.say('slide.independent'),
      text.say('slide.boundaries'),
    ],
  };
}

/** All of them by theme. */
export function overview(context: SlideContext): SlideDraft {
  const { facts, text } = context;
  const { programme, words } = facts;
  const { projects, places, themes, about } = programme;
  const also = projects.filter(({ further }) => further.length > 0).length;
  const sized = (levels: readonly number[]) =>
    text.number(places.filter(({ level }) => levels.includes(level)).length);
  const once = themes.length > 1 ? text.say('slide.map.once') : '';
  const levels = text.say('slide.map.levels', {
    countries: sized([0]),
    large: sized([1]),
    small: sized([2, 3]),
  });
  const further = also > 0 ? text.say('slide.map.further', { count: also }) : '';
  const picked =
    places.length > MOST_PLACES
      ? text.say('slide.map.picked', { count: MOST_PLACES, all: text.number(places.length) })
      : '';
  const count = text.say('count.projects', { count: projects.length });
  return {
    ...PLAIN,
    title:
      themes.length > 1
        ? text.say('slide.map.title', {
            projects: count,
            themes: text.say('slide.map.themes', { count: themes.length }),
          })
        : projects.length > 0
          ? count
          : text.say('count.places', { count: places.length }),
    lines: [once, further, picked].filter(Boolean),
    notes: paragraphs(
      sentences(once, further, levels, picked),
      tallyByTheme(programme)
        .filter(({ primary }) => primary.length > 0)
        .map(({ theme, primary }) =>
          text.say('say.theme', {
            theme: themeName(words, theme.id),
            count: primary.length,
            regions: projectNames(context, primary),
          }),
        )
        .join(' '),
      words.themesNote,
    ),
    map: slideMap(context, openingOf(choicesOf(programme)), altOfAll(context)),
    chart: themes.length > 1 ? themeBars(context) : null,
    sources: [...sourceLines(context, about.slice(0, 1)), text.say('slide.boundaries')],
  };
}

/** Every place by its theme, for those who do not see the map. */
export function altOfAll(context: SlideContext): string {
  const { facts, text } = context;
  const { programme } = facts;
  const themes = wornThemes(facts, text).map((one) => text.say('slide.alt.theme', { ...one }));
  return text.say('slide.alt.whole', {
    count: programme.places.length,
    themes: themes.join('. '),
  });
}
