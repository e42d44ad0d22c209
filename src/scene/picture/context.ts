import type { Facts } from '../../data/facts';
import type { Boundaries } from '../../data/plane';
import type { PictureText } from '../../text/catalogue';
import type { Basemap } from '../basemap';
import type { Shapes } from '../shapes';

/** Everything of a language and a set of facts that pictures are drawn from. */
export interface PictureContext {
  readonly facts: Facts;
  readonly boundaries: Boundaries;
  readonly basemap: Basemap;
  readonly shapes: Shapes;
  readonly text: PictureText;
}
