import type { Facts } from '../data/facts';
import type { LabelSet } from '../scene/labels';
import type { Shapes } from '../scene/shapes';
import type { Text } from '../text/text';
import type { Camera } from './camera.svelte';
import type { ViewHandle } from './view';

/**
 * A part of the page that answers. The parts are rendered into the page at build and come alive
 * one after another, the map first; they share nothing but these.
 */
export interface IslandProps {
  readonly facts: Facts;
  readonly shapes: Shapes;
  readonly view: ViewHandle;
  /** The view a frame later, for what need not be in the first frame of an answer. */
  readonly seen: ViewHandle;
  readonly text: Text;
  /** Placed at build: a phone would need a tenth of a second for it. */
  readonly labels: readonly LabelSet[];
  readonly camera: Camera;
}
