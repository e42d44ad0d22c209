/** What is taken away of a briefing as a file: asked for when somebody does. */
export { handOutDeck } from './deck';
export { handOutPage } from './page';
