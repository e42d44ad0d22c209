/** A programme of totals alone, without themes: circles, and no theme to choose. */
import { walk } from './walk';

walk('totals');
