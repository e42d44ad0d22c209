import { questionOf } from '../../domain/briefing';
import { COLOURINGS, meanOf, rankBy, type Ratio } from '../../domain/figures';
import { nameOf } from '../../domain/names';
import { OPENING, type Question } from '../../domain/question';
import { totalGrant } from '../../domain/themes';
import { announce } from '../announce';
import type { SlideTable } from '../slide';
import { pilotTable } from '../table';
import { isRatio, sayColouring, sayValue, unitOf } from '../values';
import { ratioBars, themeBars } from './charts';
import {
  figureSources,
  PLAIN,
  paragraphs,
  sourceLines,
  shownFigures,
  sourceNote,
  themeName,
  type SlideContext,
  type SlideDraft,
} from './context';
import { slideMap } from './map';
import { altOfAll } from './whole';

const SHARE = 'grant-per-inhabitant';

/** What the grants amount to, and what the map cannot say. */
export function sum(context: SlideContext): SlideDraft {
  const { facts, text } = context;
  const { pilots } = facts.set;
  const { most, least } = extremes(context, SHARE);
  const total = totalGrant(pilots);
  const all = text.say('slide.sum.all', {
    pilots: text.say('count.pilots', { count: pilots.length }),
    euros: text.millions(total),
  });
  const people = pilots.map(({ figures }) => figures['population']?.value);
  const counted = people.every((one) => one !== undefined);
  const inhabitants = people.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const each =
    counted && inhabitants > 0
      ? text.say('slide.sum.people', {
          people: text.number(inhabitants / 1e6, 1),
          share: text.value(total / inhabitants, 'euro-cents', 0),
        })
      : '';
  const range =
    most && least
      ? text.say('slide.sum.highest', {
          name: most.name,
          value: most.said,
          other: least.name,
          less: least.said,
        })
      : '';
  return {
    ...PLAIN,
    title:
      most && least && new Set(pilots.map(({ grant }) => grant)).size === 1
        ? text.say('slide.sum.title', { least: least.said, most: most.said })
        : text.say('slide.sum.title.plain'),
    lines: [each || all],
    notes: paragraphs(
      [all, each, range, text.say('slide.sum.derived')].filter(Boolean).join(' '),
      facts.words.figures[SHARE]?.definition ?? '',
      text.say('slide.missing'),
    ),
    map: slideMap(context, questionOf({ kind: 'sum' }), altOfRatio(context, SHARE)),
    chart: ratioBars(context, SHARE),
    sources: [...sourceLines(context, sourcesOf(context, SHARE)), text.say('slide.boundaries')],
  };
}

/** Everything that can be compared, to look things up in. */
export function table(context: SlideContext): SlideDraft {
  const { facts, text } = context;
  const ratios = COLOURINGS.filter(isRatio);
  const gaps = ratios.flatMap((ratio) => {
    const { most, least } = extremes(context, ratio);
    return most && least
      ? [
          text.say('slide.table.gap', {
            name: sayColouring(ratio, facts.words, text),
            least: least.name,
            low: least.said,
            most: most.name,
            high: most.said,
          }),
        ]
      : [];
  });
  return {
    ...PLAIN,
    title: text.say('slide.table.title', { count: facts.set.pilots.length }),
    notes: paragraphs(
      gaps.length > 0 ? text.say('slide.table.notes', { gaps: text.list(gaps) }) : '',
      ratios.map((ratio) => facts.words.figures[ratio]?.definition ?? '').join('\n'),
      sourceNote(context, figureSources(context)),
    ),
    map: null,
    table: figures(context),
    sources: sourceLines(context, figureSources(context)),
  };
}

/** Where it comes from, under which terms, and what is missing. */
export function sources(context: SlideContext): SlideDraft {
  const { facts, text } = context;
  const years = [...new Set(shownFigures(context).map(({ year }) => year))].sort((a, b) => a - b);
  return {
    ...PLAIN,
    title: text.say('slide.sources.title'),
    lines: [
      text.say('slide.sources.facts'),
      text.say('slide.sources.figures', { years: text.list(years.map(String)) }),
      text.say('slide.missing'),
    ],
    notes: paragraphs(
      [text.say('slide.sources.facts'), facts.words.themesNote].join(' '),
      text.say('slide.missing'),
      text.say('slide.sources.notes'),
    ),
    map: null,
    sources: [
      ...sourceLines(context, [...facts.set.about, ...figureSources(context)]),
      text.say('slide.licence'),
      text.say('slide.independent'),
      text.say('slide.terms'),
    ],
  };
}

/** A view that the presenter added. */
export function view(context: SlideContext, question: Question): SlideDraft {
  const { facts, text } = context;
  const { set, words } = facts;
  const { theme, region, colour } = question;
  const pilot = set.pilots.find((one) => one.region === region);
  const seen = [
    pilot && nameOf(pilot, text.language),
    theme && themeName(context, theme),
    isRatio(colour) && sayColouring(colour, words, text),
  ].filter((part): part is string => Boolean(part));
  const lines = [
    pilot ? (words.pilots[pilot.slug]?.summary ?? '') : '',
    theme ? announce(facts, OPENING, { ...OPENING, theme }, text) : '',
    isRatio(colour) ? meanLine(context, colour) : '',
  ].filter(Boolean);
  return {
    ...PLAIN,
    title: text.say('slide.view.title', {
      view: seen.length > 0 ? seen.join(', ') : text.say('slide.view.whole'),
    }),
    lines,
    notes: paragraphs(
      lines.join(' '),
      isRatio(colour) ? (words.figures[colour]?.definition ?? '') : words.themesNote,
    ),
    map: slideMap(
      context,
      question,
      isRatio(colour)
        ? altOfRatio(context, colour)
        : lines.length > 0
          ? text.say('slide.alt.map', { said: lines.join(' ') })
          : altOfAll(context),
    ),
    chart: isRatio(colour) ? ratioBars(context, colour) : pilot ? null : themeBars(context),
    sources: [
      ...sourceLines(
        context,
        isRatio(colour) ? sourcesOf(context, colour) : (pilot?.sources ?? set.about.slice(0, 1)),
      ),
      text.say('slide.boundaries'),
    ],
  };
}

/** The figures that one ratio rests on. */
function sourcesOf({ facts }: SlideContext, ratio: Ratio): string[] {
  const figure = ratio === SHARE ? 'population' : ratio;
  return facts.set.figures.filter(({ id }) => id === figure).flatMap(({ sources }) => sources);
}

function meanLine({ facts, text }: SlideContext, ratio: Ratio): string {
  const mean = meanOf(facts.set.pilots, ratio);
  if (mean === null) return '';
  const { unit, digits } = unitOf(ratio, facts.set.figures);
  return `${text.say('ranking.mean', { value: text.value(mean, unit, digits) })}.`;
}

function altOfRatio({ facts, text }: SlideContext, ratio: Ratio): string {
  const ranked = rankBy(facts.set.pilots, ratio).map(({ pilot, value }) =>
    text.say('slide.alt.value', {
      name: nameOf(pilot, text.language),
      value: sayValue(value, ratio, facts.set.figures, text),
    }),
  );
  return text.say('slide.alt.ratio', {
    colour: sayColouring(ratio, facts.words, text),
    ranked: ranked.join(', '),
  });
}

/** The two ends of a ratio; none where fewer than two have a value. */
function extremes({ facts, text }: SlideContext, ratio: Ratio) {
  const ranked = rankBy(facts.set.pilots, ratio).filter(({ rank }) => rank !== null);
  const told = ranked.map(({ pilot, value }) => ({
    name: nameOf(pilot, text.language),
    said: sayValue(value, ratio, facts.set.figures, text),
  }));
  return told.length < 2 ? {} : { most: told[0], least: told.at(-1) };
}

/** Figures alone: the themes have slides of their own, and a room must be able to read the rest. */
function figures({ facts, text }: SlideContext): SlideTable {
  const { columns: all, rows } = pilotTable(facts, text);
  const columns = all.filter(({ id }) => id !== 'theme');
  return {
    caption: text.say('table.caption'),
    columns: columns.map(({ name, note, numeric }) => ({ name, note, numeric })),
    rows: rows.map(({ cells }) => columns.map(({ id }) => cells[id].text)),
  };
}
