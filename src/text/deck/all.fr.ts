/** Everything that a deck may have to say in French, as one file. */
export { fr as live } from '../fr';
export { frPages as page } from '../pages/fr';
export { frPictures as pictures } from '../pictures/fr';
export { frDeck as deck } from './fr';
