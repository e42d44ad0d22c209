import type { Facts } from '../../data/facts';
import type { LabelSet } from '../../scene/labels';
import type { Shapes } from '../../scene/shapes';
import type { View } from '../../state/view.svelte';
import type { Text } from '../../text/text';
import type { Camera } from '../../ui/camera.svelte';
import type { ViewSelection, ViewActions } from '../../ui/actions';

/**
 * A part of the page that answers. The parts are rendered into the page at build and come alive
 * one after another, the map first; they share nothing but these.
 */
export interface IslandProps {
  readonly facts: Facts;
  readonly shapes: Shapes;
  readonly view: View;
  /** The view a frame later, for what need not be in the first frame of an answer. */
  readonly seen: Seen;
  readonly text: Text;
  /** Placed at build: a phone would need a tenth of a second for it. */
  readonly labels: readonly LabelSet[];
  readonly camera: Camera;
}

/** What is being asked and pointed at, for a part to show. */
export type Seen = Pick<View, 'question' | 'pointed'>;

/** Reads through to the view, so that a mark that shows less depends on less. */
export function selectionOf(view: Seen): ViewSelection {
  return {
    get region() {
      return view.question.region;
    },
    get theme() {
      return view.question.theme;
    },
    get pointed() {
      return view.pointed;
    },
  };
}

export function actionsOf(view: View): ViewActions {
  return {
    region: (region) => view.ask({ region }),
    theme: (theme) => view.ask({ theme }),
    colour: (colour) => view.ask({ colour }),
    point: (region) => view.point(region),
  };
}
