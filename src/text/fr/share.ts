import type { Messages } from '../catalogue';

export default {
  'share.explore': 'Explorer sur la carte',
  'share.picture': '{title}. Ouvrir sur la carte.',
  'share.rights': 'Source et licence',
  'share.take': 'Télécharger',
  'share.wide': 'Image large, {size} px',
  'share.square': 'Image carrée, {size} px',
  'share.double': 'PNG, taille double',
  'share.frame': 'Intégrer',
  'share.embed': 'La carte de cette vue, pour un iframe',
  'share.data': 'Tous les chiffres',
} satisfies Messages<'share'>;
