import type { Measure } from '../../data/types';
import { questionOf } from '../../domain/briefing';
import {
  commonAmount,
  measureOf,
  meanOf,
  rankBy,
  shareOf,
  shownMeasures,
  totalOf,
} from '../../domain/measures';
import { nameOf, themeName } from '../../domain/names';
import { choicesOf, openingOf, type Question } from '../../domain/question';
import { siteOf, sitesOf } from '../../domain/sites';
import { announce } from '../announce';
import { sourcesOfMeasure } from '../panel';
import { rankedList, summaryOfSite } from '../site-words';
import type { SlideTable } from '../slide';
import { siteTable } from '../table';
import { sayColouring, sayNumber, sayValue } from '../values';
import { measureBars, themeBars } from './charts';
import {
  figureSources,
  PLAIN,
  paragraphs,
  sentences,
  sourceLines,
  shownFigures,
  sourceNote,
  type SlideContext,
  type SlideDraft,
} from './context';
import { slideMap } from './map';
import { altOfAll } from './whole';

/** What the money amounts to, and what the map cannot say. */
export function sum(context: SlideContext): SlideDraft {
  const { facts, text } = context;
  const { programme, words } = facts;
  const share = shareOf(programme);
  if (!share?.ratio) throw new Error('the data have nothing to share out');
  const { most, least } = extremes(context, share);
  const total = totalOf(programme, programme.projects) ?? 0;
  const all = text.say('slide.sum.all', {
    projects: text.say('count.projects', { count: programme.projects.length }),
    euros: text.millions(total),
  });
  const { denominator } = share.ratio;
  const under = programme.places.map(({ values }) => values[denominator.id]?.value);
  const counted = under.every((one) => one !== undefined);
  const inhabitants = under.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const each =
    counted && inhabitants > 0
      ? text.say('slide.sum.people', {
          people: text.number(inhabitants / 1e6, 1),
          share: sayNumber(total / inhabitants, share, words, text),
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
      most && least && commonAmount(programme) !== null
        ? text.say('slide.sum.title', { least: least.said, most: most.said })
        : text.say('slide.sum.title.plain'),
    lines: [each || all],
    notes: paragraphs(
      sentences(all, each, range, text.say('slide.sum.derived')),
      words.measures[share.id]?.definition ?? '',
      text.say('slide.missing'),
    ),
    map: slideMap(context, questionOf({ kind: 'sum' }, programme), altOfMeasure(context, share)),
    chart: measureBars(context, share),
    sources: [...sourceLines(context, sourcesOfMeasure(share)), text.say('slide.boundaries')],
  };
}

/** Everything that can be compared, to look things up in. */
export function table(context: SlideContext): SlideDraft {
  const { facts, text } = context;
  const { programme, words } = facts;
  const measures = shownMeasures(programme);
  const gaps = measures.flatMap((measure) => {
    const { most, least } = extremes(context, measure);
    return most && least
      ? [
          text.say('slide.table.gap', {
            name: sayColouring(measure, words, text),
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
    title: text.say('slide.table.title', { count: programme.places.length }),
    notes: paragraphs(
      gaps.length > 0 ? text.say('slide.table.notes', { gaps: text.list(gaps) }) : '',
      measures.map(({ id }) => words.measures[id]?.definition ?? '').join('\n'),
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
  const years = shownFigures(context).flatMap(({ year }) => (year === null ? [] : [year]));
  const told = [...new Set(years)].sort((a, b) => a - b).map(String);
  return {
    ...PLAIN,
    title: text.say('slide.sources.title'),
    lines: [
      text.say('slide.sources.facts'),
      told.length > 0 ? text.say('slide.sources.figures', { years: text.list(told) }) : '',
      text.say('slide.missing'),
    ].filter(Boolean),
    notes: paragraphs(
      sentences(text.say('slide.sources.facts'), facts.words.themesNote),
      text.say('slide.missing'),
      text.say('slide.sources.notes'),
    ),
    map: null,
    sources: [
      ...sourceLines(context, [...facts.programme.about, ...figureSources(context)]),
      text.say('slide.licence'),
      text.say('slide.independent'),
      text.say('slide.terms'),
    ],
  };
}

/** A view that the presenter added. */
export function view(context: SlideContext, question: Question): SlideDraft {
  const { facts, text } = context;
  const { programme, words } = facts;
  const { theme, region, colour } = question;
  const opening = openingOf(choicesOf(programme));
  const site = siteOf(programme, region);
  const measure = measureOf(programme, colour);
  const seen = [
    site && nameOf(site.place, text.language),
    theme && themeName(words, theme),
    measure && sayColouring(measure, words, text),
  ].filter((part): part is string => Boolean(part));
  const lines = [
    site ? summaryOfSite(facts, site, text) : '',
    theme ? announce(facts, opening, { ...opening, theme }, text) : '',
    measure ? meanLine(context, measure) : '',
  ].filter(Boolean);
  const rests = measure
    ? sourcesOfMeasure(measure)
    : site
      ? site.projects.flatMap(({ sources }) => sources)
      : programme.about.slice(0, 1);
  return {
    ...PLAIN,
    title: text.say('slide.view.title', {
      view: seen.length > 0 ? seen.join(', ') : text.say('slide.view.whole'),
    }),
    lines,
    notes: paragraphs(
      lines.join(' '),
      measure ? (words.measures[measure.id]?.definition ?? '') : words.themesNote,
    ),
    map: slideMap(
      context,
      question,
      measure
        ? altOfMeasure(context, measure)
        : lines.length > 0
          ? text.say('slide.alt.map', { said: lines.join(' ') })
          : altOfAll(context),
    ),
    chart: measure ? measureBars(context, measure) : site ? null : themeBars(context),
    sources: [...sourceLines(context, rests), text.say('slide.boundaries')],
  };
}

function meanLine({ facts, text }: SlideContext, measure: Measure): string {
  const mean = meanOf(sitesOf(facts.programme), measure);
  if (mean === null) return '';
  const value = sayNumber(mean, measure, facts.words, text);
  return `${text.say('ranking.mean', { value })}.`;
}

function altOfMeasure({ facts, text }: SlideContext, measure: Measure): string {
  return text.say(measure.shown === 'circles' ? 'slide.alt.circles' : 'slide.alt.ratio', {
    colour: sayColouring(measure, facts.words, text),
    ranked: rankedList(facts, measure, (one) => text.say('slide.alt.value', one), text),
  });
}

/** The two ends of a measure; none where fewer than two have a value. */
function extremes({ facts, text }: SlideContext, measure: Measure) {
  const ranked = rankBy(sitesOf(facts.programme), measure).filter(({ rank }) => rank !== null);
  const told = [ranked[0], ranked.at(-1)].map(
    (one) =>
      one && {
        name: nameOf(one.site.place, text.language),
        said: sayValue(one.value, measure, facts.words, text),
      },
  );
  return ranked.length < 2 ? {} : { most: told[0], least: told[1] };
}

/** Rows that a slide has room for. */
const ROWS = 60;

/** Figures alone: the themes have slides of their own, and a room must be able to read the rest. */
function figures({ facts, text }: SlideContext): SlideTable {
  const { columns: all, rows } = siteTable(facts, text);
  const columns = all.filter(({ id }) => id !== 'theme');
  return {
    caption: text.say('table.caption'),
    columns: columns.map(({ name, note, numeric }) => ({ name, note, numeric })),
    rows: rows.slice(0, ROWS).map(({ cells }) => columns.map(({ id }) => cells[id]?.text ?? '')),
  };
}
