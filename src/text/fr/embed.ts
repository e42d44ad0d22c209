import type { Messages } from '../catalogue';

export default {
  'embed.help':
    'Les flèches mènent au territoire le plus proche dans cette direction, Entrée le sélectionne, Échap annule la sélection.',
  'embed.source': 'Sources : sur la carte complète.',
  'embed.full': 'Ouvrir la carte complète',
  'embed.frozen': 'Version figée : données du {date}, ne changera plus.',
  'embed.frozen.full': 'Ouvrir la carte actuelle',
  'embed.new-tab': 's’ouvre dans un nouvel onglet',
  'embed.table': 'Tous les chiffres en tableau',
  'embed.insets': 'Régions ultrapériphériques, chacune à son échelle',
  'embed.description': 'Une carte à intégrer dans d’autres pages.',
} satisfies Messages<'embed'>;
