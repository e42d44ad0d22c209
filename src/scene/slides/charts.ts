import { rankBy, type Ratio } from '../../domain/figures';
import { nameOf } from '../../domain/names';
import { hueSlotOf, tallyByTheme } from '../../domain/themes';
import type { PresentText } from '../../text/present/catalogue';
import type { Unit } from '../../text/text';
import type { NumberForm, SlideChart } from '../slide';
import { sayColouring, sayValue, unitOf } from '../values';
import { themeName, type SlideContext } from './context';

/** What the grants add up to under each main theme, the largest first. */
export function themeBars(context: SlideContext): SlideChart {
  const { facts, text } = context;
  return {
    title: text.say('slide.chart.themes'),
    form: formOf('millions', 1, text),
    bars: tallyByTheme(facts.set)
      .map(({ theme, primary, euros }) => ({
        id: theme.id,
        label: themeName(context, theme.id),
        hue: theme.hue,
        letter: theme.letter,
        value: euros,
        said: text.say('slide.chart.theme', {
          // Beside a bar there is little room: the unit in its short form.
          euros: text.value(euros / 1e6, 'million-euro', 1),
          pilots: text.say('count.pilots', { count: primary.length }),
        }),
      }))
      .sort((a, b) => b.value - a.value),
  };
}

/** One ratio of every pilot's region, the largest first, those without data last. */
export function ratioBars({ facts, text }: SlideContext, ratio: Ratio): SlideChart {
  const { pilots, figures } = facts.set;
  const { unit, digits } = unitOf(ratio, figures);
  return {
    title: sayColouring(ratio, facts.words, text),
    form: formOf(unit, digits, text),
    bars: rankBy(pilots, ratio).map(({ pilot, value }) => ({
      id: pilot.region,
      label: nameOf(pilot, text.language),
      hue: hueSlotOf(facts.set, pilot.primary.theme),
      letter: '',
      value: value.kind === 'value' ? value.value : null,
      said: sayValue(value, ratio, figures, text),
    })),
  };
}

/** How `Text` writes a unit: `value` of that unit, or euros in millions. */
function formOf(unit: Unit | 'millions', digits: number, text: PresentText): NumberForm {
  const cents = unit === 'euro-cents';
  const millions = unit === 'millions';
  const named = cents ? 'cents' : millions ? 'million-euro' : unit;
  const key = named === 'index' ? null : (`unit.${named}` as const);
  return {
    times: cents ? 100 : millions ? 1e-6 : 1,
    digits,
    fine: cents,
    // The hole for the number stays; the words are those for many.
    pattern: key ? text.say(key, { count: 100 }) : '{amount}',
  };
}
