/** Everything that a deck may have to say in English, as one file. */
export { en as live } from '../en';
export { enPages as page } from '../pages/en';
export { enPictures as pictures } from '../pictures/en';
export { enDeck as deck } from './en';
