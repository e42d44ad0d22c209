import { OPENING } from '../../domain/question';
import { tallyByTheme, totalGrant } from '../../domain/themes';
import { themeBars } from './charts';
import {
  namesOf,
  PLAIN,
  paragraphs,
  sourceLines,
  sourceNote,
  themeName,
  type SlideContext,
  type SlideDraft,
} from './context';
import { slideMap } from './map';

/** What it is about: who, how much, since when. */
export function opening(context: SlideContext): SlideDraft {
  const { facts, text } = context;
  const { pilots, waves, version, about } = facts.set;
  const grants = new Set(pilots.map(({ grant }) => grant));
  const [grant] = grants;
  const lines = [
    text.say('slide.opening.who', {
      count: pilots.length,
      countries: text.say('slide.countries', {
        count: new Set(pilots.map(({ country }) => country)).size,
      }),
    }),
    grants.size === 1 && grant !== undefined
      ? text.say('slide.opening.each', { euros: text.euros(grant) })
      : text.say('slide.opening.together', { euros: text.millions(totalGrant(pilots)) }),
    text.say('slide.opening.selected', {
      dates: text.list(waves.map(({ date }) => text.date(date))),
    }),
  ];
  return {
    ...PLAIN,
    title: text.say('title'),
    lines,
    facts: [{ term: text.say('slide.term.grants'), value: text.millions(totalGrant(pilots)) }],
    notes: paragraphs(
      [...lines, text.say('slide.opening.notes')].join(' '),
      [facts.words.themesNote, text.say('slide.opening.data', { date: text.date(version) })].join(
        ' ',
      ),
      sourceNote(context, about),
    ),
    map: slideMap(context, OPENING, altOfAll(context)),
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
  const { pilots, themes, about } = facts.set;
  const also = pilots.filter(({ further }) => further.length > 0).length;
  const sized = (levels: readonly number[]) =>
    text.number(pilots.filter(({ level }) => levels.includes(level)).length);
  const once = text.say('slide.map.once');
  const levels = text.say('slide.map.levels', {
    countries: sized([0]),
    large: sized([1]),
    small: sized([2]),
  });
  const further = also > 0 ? text.say('slide.map.further', { count: also }) : '';
  return {
    ...PLAIN,
    title: text.say('slide.map.title', {
      pilots: text.say('count.pilots', { count: pilots.length }),
      themes: text.say('slide.map.themes', { count: themes.length }),
    }),
    lines: [once, further].filter(Boolean),
    notes: paragraphs(
      [once, further, levels].filter(Boolean).join(' '),
      tallyByTheme(facts.set)
        .filter(({ primary }) => primary.length > 0)
        .map(({ theme, primary }) =>
          text.say('say.theme', {
            theme: themeName(context, theme.id),
            count: primary.length,
            regions: namesOf(context, primary),
          }),
        )
        .join(' '),
      facts.words.themesNote,
    ),
    map: slideMap(context, OPENING, altOfAll(context)),
    chart: themeBars(context),
    sources: [...sourceLines(context, about.slice(0, 1)), text.say('slide.boundaries')],
  };
}

/** Every region by its theme, for those who do not see the map. */
export function altOfAll(context: SlideContext): string {
  const { facts, text } = context;
  const themes = tallyByTheme(facts.set)
    .filter(({ primary }) => primary.length > 0)
    .map(({ theme, primary }) =>
      text.say('slide.alt.theme', {
        theme: themeName(context, theme.id),
        regions: namesOf(context, primary),
      }),
    );
  return text.say('slide.alt.whole', {
    count: facts.set.pilots.length,
    themes: themes.join('. '),
  });
}
