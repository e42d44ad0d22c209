import { rankBy, type Ratio } from '../../domain/figures';
import { nameOf } from '../../domain/names';
import { tallyByTheme } from '../../domain/themes';
import type { SlideChart } from '../slide';
import { sayColouring, sayValue, unitOf } from '../values';
import { themeName, type SlideContext } from './context';

/** What the grants add up to under each main theme, the largest first. */
export function themeBars(context: SlideContext): SlideChart {
  const { facts, text } = context;
  return {
    title: text.say('slide.chart.themes'),
    unit: 'EUR',
    bars: tallyByTheme(facts.set)
      .map(({ theme, primary, euros }) => ({
        id: theme.id,
        label: themeName(context, theme.id),
        theme: theme.id,
        letter: theme.letter,
        value: euros,
        said: text.say('slide.chart.theme', {
          euros: text.millions(euros),
          pilots: text.say('count.pilots', { count: primary.length }),
        }),
      }))
      .sort((a, b) => b.value - a.value),
  };
}

/** One ratio of every pilot's region, the largest first, those without data last. */
export function ratioBars({ facts, text }: SlideContext, ratio: Ratio): SlideChart {
  const { pilots, figures } = facts.set;
  const { unit } = unitOf(ratio, figures);
  return {
    title: sayColouring(ratio, facts.words, text),
    unit: unit === 'euro-cents' ? 'EUR' : unit === 'percent' ? '%' : '',
    bars: rankBy(pilots, ratio).map(({ pilot, value }) => ({
      id: pilot.region,
      label: nameOf(pilot, text.language),
      theme: pilot.primary.theme,
      letter: '',
      value: value.kind === 'value' ? value.value : null,
      said: sayValue(value, ratio, figures, text),
    })),
  };
}
