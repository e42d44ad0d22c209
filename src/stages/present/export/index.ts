/** A briefing as a file of another kind: asked for when somebody does. */
export { downloadDeck } from './deck';
export { downloadPage } from './page';
