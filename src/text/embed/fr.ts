import type { EmbedCatalogue } from './catalogue';

export const frEmbed = {
  language: 'fr',
  messages: {
    'embed.help':
      'Les flèches mènent au territoire le plus proche dans cette direction, Entrée le choisit, Échap le quitte.',
    'embed.source': 'Sources : Commission européenne, Eurostat, INSEE.',
    'embed.full': 'Ouvrir la carte complète',
    'embed.frozen': 'Version figée : données du {date}, ne changera plus.',
    'embed.frozen.full': 'Ouvrir la carte actuelle',
    'embed.new-tab': 'dans un nouvel onglet',
    'embed.table': 'Tous les chiffres en tableau',
    'embed.insets': 'Régions ultrapériphériques, chacune à son échelle',
    'embed.description':
      'La carte des douze projets pilotes de la Commission européenne pour la transition industrielle, à montrer dans d’autres pages.',
  },
} satisfies EmbedCatalogue;
