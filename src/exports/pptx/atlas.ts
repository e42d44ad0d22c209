import type { Facts } from '../../data/facts';
import type { Boundaries } from '../../data/plane';
import type { Shapes } from '../../scene/shapes';
import type { DeckText } from '../../text/catalogue';
import type { Colours } from './colours';

/** Everything that maps are drawn from. */
export interface Atlas {
  readonly facts: Facts;
  readonly boundaries: Boundaries;
  readonly shapes: Shapes;
  readonly text: DeckText;
  readonly colours: Colours;
}
