import type { Messages } from '../catalogue';

export default {
  'unit.cents': { one: '{amount} centime', other: '{amount} centimes' },
  'unit.percent': '{amount} %',
  'unit.people': '{amount}',
  'unit.thousand-jobs': { one: '{amount} millier', other: '{amount} milliers' },
  'unit.million-euro': '{amount} M€',
  'unit.millions': '{amount} M€',
  'value.none': 'Pas de donnée',
  'status.published': 'publié',
  'status.derived': 'notre calcul',

  'count.projects': '{count} {project}',
  'count.further': {
    one: '{count} autre {project} y contribue',
    other: '{count} autres {project} y contribuent',
  },

  'map.title': 'Carte des territoires, colorée selon : {colour}',
  'map.fact': '{colour} : {value}',
  'map.list': 'Territoires',
  'map.help':
    'Les flèches mènent au territoire le plus proche dans cette direction, Entrée le sélectionne, Échap annule la sélection. Les touches plus et moins règlent le zoom.',
  'map.zoom-in': 'Agrandir',
  'map.zoom-out': 'Réduire',
  'map.reset': 'Revenir à toute l’Europe',
  'map.hint.touch': 'Deux doigts pour déplacer la carte',
  'map.hint.wheel': 'Ctrl (⌘ sur Mac) et molette pour zoomer',

  'themes.title': 'Thèmes',
  'themes.all': 'Tout montrer',
  'themes.key.primary': 'thème principal',
  'themes.key.further': 'y contribue aussi, hors total',
  'themes.total': 'Les {count} {project} : {euros}',
  'themes.also': 'Y contribuent aussi :',
  'part.primary': 'thème principal',
  'part.further': 'y contribue aussi',
  'part.none': 'non concerné',

  'colour.title': 'Colorer la carte selon',
  'colour.theme': 'Thème',

  'class.title': 'Légende : {colour}',
  'class.range': 'de {from} à {to}',
  'class.mean': 'Moyenne non pondérée des {count} territoires : {mean}.',
  'class.mean-and-union':
    'Moyenne non pondérée des {count} territoires : {mean}. UE à {members} : {union}.',
  'class.about': 'Définition',
  'ranking.mean': 'Moyenne non pondérée : {value}',

  'search.label': 'Chercher un territoire',
  'search.placeholder': 'Territoire, pays ou code',
  'search.none': 'Aucun résultat pour « {query} ». Essayez un pays.',
  'search.found': {
    one: '{count} territoire trouvé',
    other: '{count} territoires trouvés',
  },

  'panel.close': 'Fermer',
  'panel.place': '{country} · région NUTS {level} {code}',
  'panel.place.country': 'Le pays entier · NUTS {level} {code}',
  'panel.sector': 'Secteur',
  'panel.beneficiaries': 'Pour qui',
  'panel.kind': 'Type d’action',
  'panel.selected': 'Sélection',
  'panel.selected.value': '{date} ({release})',
  'panel.figures': '{name} : chiffres comparés à la moyenne de tous',
  'panel.here': 'Ce territoire',
  'panel.mean': 'Moyenne',
  'panel.sources': 'Sources',

  'table.shown': '{count} lignes sur {all}.',
  'table.more': 'Afficher la suite',
  'table.caption': 'Les territoires en chiffres',
  'table.name': 'Territoire',
  'table.country': 'Pays',
  'table.theme': 'Thème principal',

  summary: '{whole} Par thème principal : {themes}.',
  'summary.theme': '{theme} {count}',
  'summary.invite': 'Sélectionnez un territoire pour lire ce qui s’y fait.',

  'say.region': '{name}. {summary}',
  'say.no-region': 'Aucun territoire sélectionné.',
  'say.theme': '{theme} : {count} {project}, {regions}.',
  'say.theme.nobody': '{theme} : aucun projet n’en fait son thème principal.',
  'say.further': {
    one: '{regions} y contribue aussi.',
    other: '{regions} y contribuent aussi.',
  },
  'say.no-theme': 'Tous les thèmes : {count} {project}.',
  'say.colour': 'La carte est maintenant colorée selon : {colour}.',

  'title.view': '{view} – {title}',
  title: 'Projets en Europe',

  'trouble.title': 'La carte interactive n’est pas disponible',
  'trouble.stays':
    'L’image et le tableau ci-dessous sont complets. Voici ce qui a échoué : {problem}',
  'trouble.unreachable': '{file} n’a pas pu être chargé ({reason}).',
  'trouble.unreadable': '{file} est tronqué ou n’est pas du JSON ({reason}).',
  'trouble.script': 'Une partie de la page n’a pas pu être chargée.',
  'trouble.again': 'Réessayer',
  unplaced: {
    one: '{count} {territory} ne figure pas sur cette carte : {regions}.',
    other: '{count} {territory} ne figurent pas sur cette carte : {regions}.',
  },
  'noun.project': { one: 'projet', other: 'projets' },
  'noun.territory': { one: 'territoire', other: 'territoires' },
  'list.more': { one: '{count} autre', other: '{count} autres' },
  'count.places': '{count} {territory}',
  'site.none': 'Pas de {project} ici.',
  'site.projects': '{count} {project} : {names}.',
  'map.several': '{projects} · {theme}',
  'money.share': '{euros}, soit {share} par habitant',
  'themes.total.count': 'Les {count} {project}',
  'class.mean-and-reference':
    'Moyenne non pondérée des {count} territoires : {mean}. {name} : {value}.',
  'panel.places': 'Lieux',
  'table.projects': 'Projets',
  'summary.money': '{count} {project}, {euros} au total.',
  'summary.whole': '{count} {project}, {places}.',
} satisfies Messages<'live'>;
