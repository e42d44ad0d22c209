import type { Places } from './plane';
import type { Programme, Words } from './types';

/** Everything that was given, read once; nothing changes it. */
export interface Facts {
  readonly programme: Programme;
  readonly words: Words;
  readonly places: Places;
}
