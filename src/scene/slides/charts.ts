import type { Measure } from '../../data/types';
import { rankBy } from '../../domain/measures';
import { nameOf, signOf, themeName } from '../../domain/names';
import { sitesOf } from '../../domain/sites';
import { hueSlotOf, tallyByTheme } from '../../domain/themes';
import type { PresentText } from '../../text/catalogue';
import type { Unit } from '../../data/types';
import type { NumberForm, SlideChart } from '../slide';
import { sayColouring, sayValue } from '../values';
import type { SlideContext } from './context';

/** More bars than that nobody can read in a room. */
const MOST = 20;

/** What the projects of each main theme add up to, in euros or else in number, the largest first. */
export function themeBars({ facts, text }: SlideContext): SlideChart {
  const { programme, words } = facts;
  const money = programme.amount !== null;
  const tallies = tallyByTheme(programme);
  // A number of the chart is written as it is said: sums that are no part of a million in euros.
  const whole = tallies.some(({ euros }) => euros && text.millions(euros) === text.euros(euros));
  const millions = { ...formOf('million-euro', 1, text), times: 1e-6 };
  return {
    title: text.say(money ? 'slide.chart.themes' : 'slide.chart.themes.count'),
    form: !money ? PLAIN_NUMBER : whole ? formOf('euro', 0, text) : millions,
    bars: tallies
      .map(({ theme: { id, hue }, primary, euros }) => {
        const projects = text.say('count.projects', { count: primary.length });
        return {
          id,
          label: themeName(words, id),
          hue,
          letter: signOf(words, id),
          value: euros ?? primary.length,
          said:
            euros === null
              ? projects
              : text.say('slide.chart.theme', {
                  euros: whole ? text.euros(euros) : text.millions(euros, 'short'),
                  projects,
                }),
        };
      })
      .sort((a, b) => b.value - a.value),
  };
}

/** One measure of every place, the largest first, those without data last; of many the first few. */
export function measureBars({ facts, text }: SlideContext, measure: Measure): SlideChart {
  const { programme, words } = facts;
  const { unit, digits } = measure;
  const own = words.measures[measure.id]?.unit;
  return {
    title: sayColouring(measure, words, text),
    form: own ? { ...PLAIN_NUMBER, digits, pattern: own } : formOf(unit, digits, text),
    bars: rankBy(sitesOf(programme), measure)
      .slice(0, MOST)
      .map(({ site, value }) => ({
        id: site.id,
        label: nameOf(site.place, text.language),
        hue: hueSlotOf(programme, site.theme),
        letter: '',
        value: value.kind === 'value' ? value.value : null,
        said: sayValue(value, measure, words, text),
      })),
  };
}

const PLAIN_NUMBER: NumberForm = { times: 1, digits: 0, fine: false, pattern: '{amount}' };

/** How `Text.value` writes a unit. */
function formOf(unit: Unit, digits: number, text: PresentText): NumberForm {
  switch (unit) {
    case 'euro':
      // Written as a currency, of which the sign stays when the number is taken out.
      return {
        ...PLAIN_NUMBER,
        digits,
        pattern: text.euros(1, digits).replace(text.number(1, digits), '{amount}'),
      };
    case 'number':
    case 'index':
    case 'own':
      return { ...PLAIN_NUMBER, digits };
    case 'euro-cents':
      // The hole for the number stays; the words are those for many.
      return { times: 100, digits, fine: true, pattern: text.say('unit.cents', { count: 100 }) };
    case 'people':
    case 'percent':
    case 'thousand-jobs':
    case 'million-euro':
      return {
        ...PLAIN_NUMBER,
        digits,
        pattern: text.say(`unit.${unit}`, { count: 100 }),
      };
  }
}
