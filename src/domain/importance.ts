import type { Programme } from '../data/types';
import { valueOf } from './measures';
import type { Question } from './question';
import { partOf, sitesOf, type Site } from './sites';

/**
 * The sites of a programme, those first that should be told of where not all can: the one that is
 * chosen, those of the chosen theme, its main ones first, then those with the most money, or projects
 * where no money is known. Equals keep the programme's order.
 */
export function byImportance(
  programme: Programme,
  { theme, region }: Pick<Question, 'theme' | 'region'>,
): Site[] {
  const { amount } = programme;
  const weightOf = (site: Site): number => {
    const money = amount && valueOf(site, amount);
    return money?.kind === 'value' ? money.value : amount ? 0 : site.projects.length;
  };
  const parts = ['primary', 'further', 'none'];
  return sitesOf(programme)
    .map((site) => ({
      site,
      part: site.id === region ? -1 : parts.indexOf(partOf(site, theme)),
      weight: weightOf(site),
    }))
    .sort((a, b) => a.part - b.part || b.weight - a.weight)
    .map(({ site }) => site);
}
