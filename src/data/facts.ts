import type { Boundaries } from './plane';
import type { PilotSet, Words } from './types';

/** Everything that was given, read once; nothing changes it. */
export interface Facts {
  readonly set: PilotSet;
  readonly words: Words;
  readonly boundaries: Boundaries;
}
