import type { Pilot, RegionId, ThemeId } from '../../data/types';
import { valueOf } from '../../domain/figures';
import { nameOf } from '../../domain/names';
import { OPENING } from '../../domain/question';
import { questionOf } from '../../domain/briefing';
import { tallyByTheme, totalGrant } from '../../domain/themes';
import { announce } from '../announce';
import { pilotPanel } from '../panel';
import { sayValueOf } from '../values';
import { themeBars } from './charts';
import {
  figureSources,
  namesOf,
  paragraphs,
  PLAIN,
  sourceLines,
  sourceNote,
  themeName,
  type SlideContext,
  type SlideDraft,
} from './context';
import { slideMap } from './map';

/** A theme: who works on it, with what money. */
export function theme(context: SlideContext, id: ThemeId): SlideDraft {
  const { facts, text } = context;
  const { set, words } = facts;
  const tally = tallyByTheme(set).find((one) => one.theme.id === id);
  if (!tally) throw new Error(`the data have no theme "${id}"`);
  const { primary, further, euros } = tally;
  const question = questionOf({ kind: 'theme', theme: id });
  const meaning = words.themes[id]?.meaning ?? '';
  const main =
    primary.length === 0
      ? text.say('slide.theme.nobody')
      : text.say('slide.theme.main', { regions: namesOf(context, primary) });
  const also =
    further.length === 0
      ? ''
      : text.say('slide.theme.further', {
          regions: namesOf(context, further),
          count: further.length,
        });
  const uses = set.pilots.flatMap((pilot) =>
    [pilot.primary, ...pilot.further].flatMap((use) =>
      use.theme === id && use.source !== null ? [use.source] : [],
    ),
  );
  return {
    ...PLAIN,
    title: text.say('slide.theme.title', {
      theme: themeName(context, id),
      pilots: together(text.say('count.pilots', { count: primary.length })),
      // Shorter than in millions, and a title is large.
      euros: together(euros < 1e6 ? text.euros(euros) : text.millions(euros)),
    }),
    lines: [meaning, main, also].filter(Boolean),
    notes: paragraphs(
      meaning,
      primary
        .map((pilot) =>
          text.say('slide.pilot.does', {
            name: nameOf(pilot, text.language),
            summary: words.pilots[pilot.slug]?.summary ?? '',
          }),
        )
        .join('\n'),
      [
        also,
        text.say('slide.theme.money', {
          euros: text.millions(euros),
          total: text.millions(totalGrant(set.pilots)),
        }),
        text.say('slide.sources.themes'),
      ]
        .filter(Boolean)
        .join(' '),
      sourceNote(context, uses),
    ),
    map: slideMap(
      context,
      question,
      text.say('slide.alt.map', { said: announce(facts, OPENING, question, text) }),
    ),
    chart: themeBars(context),
    sources: [...sourceLines(context, uses), text.say('slide.boundaries')],
  };
}

/** A pilot: what is done there, for whom, and how the place stands beside the others. */
export function pilot(context: SlideContext, region: RegionId): SlideDraft {
  const { facts, text } = context;
  const { words } = facts;
  const found = facts.set.pilots.find((one) => one.region === region);
  const panel = pilotPanel(facts, region, text);
  if (!found || !panel) throw new Error(`the data have no pilot in ${region}`);
  const kinds = text.list(found.kinds.map((kind) => words.kinds[kind] ?? kind));
  const wave = facts.set.waves.find(({ id }) => id === found.wave);
  const further = found.further.map((use) => themeName(context, use.theme));
  return {
    ...PLAIN,
    title: text.say('slide.pilot.title', { name: panel.name, what: kinds }),
    lines: [panel.summary].filter(Boolean),
    facts: [
      { term: text.say('slide.term.theme'), value: themeName(context, found.primary.theme) },
      { term: text.say('slide.term.further'), value: text.list(further) },
      { term: text.say('slide.term.for'), value: words.pilots[found.slug]?.beneficiaries ?? '' },
      { term: text.say('slide.term.grant'), value: sayGrant(context, found) },
    ].filter(({ value }) => value !== ''),
    notes: paragraphs(
      [
        panel.summary,
        panel.detail,
        wave ? text.say('slide.pilot.selected', { date: text.date(wave.date) }) : '',
      ]
        .filter(Boolean)
        .join(' '),
      [
        text.say('slide.pilot.figures'),
        ...panel.figures.map(({ name, known, value, mean, note }) =>
          known
            ? text.say('slide.pilot.figure', { name, value, mean, note })
            : text.say('slide.pilot.nofigure', { name }),
        ),
      ].join(' '),
      [panel.territory, panel.themeNote].filter(Boolean).join(' '),
      sourceNote(context, [...found.sources, ...figureSources(context)]),
    ),
    map: slideMap(
      context,
      questionOf({ kind: 'pilot', region }),
      text.say(found.level === 0 ? 'slide.alt.country' : 'slide.alt.pilot', {
        name: panel.name,
        country: words.countries[found.country] ?? found.country,
      }),
    ),
    sources: [...sourceLines(context, found.sources), text.say('slide.boundaries')],
  };
}

/** A number and what it counts stand in one line of a title. */
function together(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

function sayGrant({ facts, text }: SlideContext, found: Pilot): string {
  const euros = text.euros(found.grant);
  return valueOf(found, 'grant-per-inhabitant').kind === 'none'
    ? euros
    : text.say('slide.grant', {
        euros,
        share: sayValueOf(found, 'grant-per-inhabitant', facts.set.figures, text),
      });
}
