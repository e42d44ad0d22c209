/** The smallest programme there can be: one project, one place, one theme, no measure. */
import { walk } from './walk';

walk('smallest');
