import type { Facts } from '../data/facts';
import { shareOf, valueOf } from '../domain/measures';
import type { Site } from '../domain/sites';
import type { Text } from '../text/text';
import { sayValue } from './values';

/** What a place's projects got, and what that is to those who live there; empty: not known. */
export function sayMoney({ programme, words }: Facts, site: Site, text: Text): string {
  const { amount } = programme;
  const found = amount ? valueOf(site, amount) : null;
  if (found?.kind !== 'value') return '';
  const euros = text.euros(found.value);
  const share = shareOf(programme);
  const each = share ? valueOf(site, share) : null;
  return share && each?.kind === 'value'
    ? text.say('money.share', { euros, share: sayValue(each, share, words, text) })
    : euros;
}
