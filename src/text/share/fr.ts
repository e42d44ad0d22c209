import type { ShareCatalogue } from './catalogue';

export const frShare = {
  language: 'fr',
  messages: {
    'share.explore': 'Explorer sur la carte',
    'share.picture': '{title}. Ouvrir sur la carte.',
    'share.rights': 'Source et licence',
    'share.take': 'À emporter',
    'share.wide': 'Image large, {size} px',
    'share.square': 'Image carrée, {size} px',
    'share.double': 'PNG, taille double',
    'share.frame': 'Pour une autre page',
    'share.embed': 'La carte de cette vue, à montrer dans un cadre',
    'share.data': 'Tous les chiffres',
  },
} satisfies ShareCatalogue;
