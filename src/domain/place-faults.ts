import { latinName, type Gazetteer, type Unit } from '../data/gazetteer';
import type { Place } from '../data/types';
import { resolvePlace, type PlaceRef } from './places';

/**
 * What is said of the codes of a programme that are none. They are read as the resolver reads a cell of
 * a table, so that both know the same codes, old and new, and offer the same places for them.
 */

type Coded = Pick<Place, 'code' | 'nuts'>;

/** Why a code is no place of its edition of NUTS, with those that may be meant; null where it is one. */
export function faultOf({ code, nuts }: Coded, gazetteer: Gazetteer): string | null {
  if (gazetteer.unitIn(code, nuts)) return null;
  const choice = meantBy({ code, nuts }, gazetteer).map((it) => {
    const edition = it.vintage === nuts ? '' : ` with "nuts": ${it.vintage}`;
    return `"${it.code}"${edition} (${latinName(gazetteer.unitIn(it.code, it.vintage)!)})`;
  });
  return `expected a code of NUTS ${nuts}, found "${code}"${perhaps(choice)}`;
}

/** Which of the places somebody may mean who names none of them: those of the same ground. */
export function hintOf(wanted: Coded, places: readonly Place[], gazetteer: Gazetteer): string {
  const groundOf = ({ code, nuts }: Coded): readonly Unit[] | null => {
    const unit = gazetteer.unitIn(code, nuts);
    return unit ? gazetteer.sameGround(unit) : null;
  };
  const meant = meantBy(wanted, gazetteer).map(({ code, vintage }) =>
    groundOf({ code, nuts: vintage }),
  );
  return perhaps(
    places.filter((place) => meant.includes(groundOf(place))).map(({ id }) => `"${id}"`),
  );
}

function meantBy({ code, nuts }: Coded, gazetteer: Gazetteer): readonly PlaceRef[] {
  const found = resolvePlace(code, gazetteer, { vintage: nuts });
  if (found.kind === 'none') return [];
  return found.kind === 'placed' ? found.places : found.candidates;
}

const perhaps = (choice: readonly string[]) =>
  choice.length ? `; perhaps ${choice.join(' or ')} is meant` : '';
