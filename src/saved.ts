import { begin } from './stages/present/begin';

/* A briefing that was saved as one document: there is no site to take more from. */
begin(null);
