import type { Messages } from './catalogue';

/* The parts that are asked for after the first, which is `LIVE` (`load.ts`). */
export const PAGES = import.meta.glob<Messages<'pages'>>('./*/pages.ts', { import: 'default' });
export const BUILDER = import.meta.glob<Messages<'builder'>>('./*/builder.ts', {
  import: 'default',
});
export const DECK = import.meta.glob<Messages<'deck'>>('./*/deck.ts', { import: 'default' });
export const PRESENT = import.meta.glob<Messages<'present'>>('./*/present.ts', {
  import: 'default',
});
export const PICTURES = import.meta.glob<Messages<'pictures'>>('./*/pictures.ts', {
  import: 'default',
});
export const STAGE = import.meta.glob<Messages<'stage'>>('./*/stage.ts', { import: 'default' });
export const YOUR_DATA = import.meta.glob<Messages<'your-data'>>('./*/your-data.ts', {
  import: 'default',
});
