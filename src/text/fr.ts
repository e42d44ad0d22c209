import type { Catalogue } from './catalogue';

export const fr = {
  language: 'fr',
  locale: 'fr-FR',
  euro: 'symbol',
  messages: {
    'unit.cents': { one: '{amount} centime', other: '{amount} centimes' },
    'unit.percent': '{amount} %',
    'unit.people': '{amount}',
    'unit.thousand-jobs': '{amount} milliers',
    'unit.million-euro': '{amount} M€',
    'unit.millions': '{amount} M€',
    'value.none': 'Pas de donnée',
    'status.published': 'publié',
    'status.derived': 'calcul propre',

    'count.pilots': { one: '{count} projet', other: '{count} projets' },
    'count.further': {
      one: '{count} autre projet y contribue',
      other: '{count} autres projets y contribuent',
    },

    'map.title': 'Carte des territoires pilotes, colorée selon : {colour}',
    'map.fact': '{colour} : {value}',
    'map.list': 'Territoires soutenus',
    'map.help':
      'Les flèches mènent au territoire le plus proche dans cette direction, Entrée le choisit, Échap le quitte. Plus et moins agrandissent ou réduisent.',
    'map.zoom-in': 'Agrandir',
    'map.zoom-out': 'Réduire',
    'map.reset': 'Revenir à toute l’Europe',
    'map.hint.touch': 'Deux doigts pour déplacer la carte',
    'map.hint.wheel': 'Ctrl (⌘ sur Mac) et molette pour zoomer',

    'themes.title': 'Thèmes',
    'themes.all': 'Tout montrer',
    'themes.key.primary': 'thème principal',
    'themes.key.further': 'y contribue aussi, hors total',
    'themes.total': 'Les {count} projets : {euros}',
    'themes.also': 'Y contribuent aussi :',
    'part.primary': 'thème principal',
    'part.further': 'y contribue aussi',
    'part.none': 'aucune part',

    'colour.title': 'Colorer la carte selon',
    'colour.theme': 'Thème',

    'class.title': 'Légende : {colour}',
    'class.range': 'de {from} à {to}',
    'class.mean': 'Moyenne des {count} territoires : {mean}.',
    'class.mean-and-union': 'Moyenne des {count} territoires : {mean}. UE à {members} : {union}.',
    'class.about': 'De quoi il s’agit',
    'ranking.mean': 'Moyenne de tous : {value}',

    'search.label': 'Chercher un territoire',
    'search.placeholder': 'Territoire, pays ou code',
    'search.none': 'Aucun territoire pilote ne s’appelle « {query} ». Essayez un pays.',
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
    'panel.grant': 'Subvention',
    'panel.selected': 'Sélection',
    'panel.selected.value': '{date} ({release})',
    'panel.figures': 'Chiffres de {name} à côté de la moyenne de tous les projets',
    'panel.here': 'Ici',
    'panel.mean': 'Moyenne',
    'panel.population-year': '2019',
    'panel.sources': 'Sources',

    'table.caption': 'Les projets et leurs territoires en chiffres',
    'table.name': 'Territoire',
    'table.country': 'Pays',
    'table.theme': 'Thème principal',
    'table.population': 'Habitants',

    summary: '{count} projets, {euros} en tout. Par thème principal : {themes}.',
    'summary.theme': '{theme} {count}',
    'summary.invite': 'Choisissez un territoire pour lire ce qui s’y fait.',

    'say.region': '{name}. {summary}',
    'say.no-region': 'Aucun territoire choisi.',
    'say.theme': {
      one: '{theme} : {count} projet, {regions}.',
      other: '{theme} : {count} projets, {regions}.',
    },
    'say.theme.nobody': '{theme} : aucun projet n’en fait son thème principal.',
    'say.further': {
      one: '{regions} y contribue aussi.',
      other: '{regions} y contribuent aussi.',
    },
    'say.no-theme': 'Tous les thèmes : {count} projets.',
    'say.colour': 'La carte est maintenant colorée selon : {colour}.',

    'title.view': '{view} – {title}',
    title: 'Douze essais pour la transition industrielle de l’Europe',

    'trouble.title': 'La carte ne peut pas répondre pour l’instant',
    'trouble.stays':
      'L’image et le tableau ci-dessous sont complets. Voici ce qui a échoué : {problem}',
    'trouble.unreachable': '{file} n’a pas pu être chargé ({reason}).',
    'trouble.unreadable': '{file} est tronqué ou n’est pas du JSON ({reason}).',
    'trouble.script': 'Une partie de la page n’a pas pu être chargée.',
    'trouble.again': 'Réessayer',
    unplaced: {
      one: '{count} projet n’a pas de place sur cette carte : {regions}.',
      other: '{count} projets n’ont pas de place sur cette carte : {regions}.',
    },
  },
} satisfies Catalogue;
