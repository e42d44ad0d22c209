import type { PictureCatalogue } from './catalogue';

export const frPictures = {
  language: 'fr',
  messages: {
    'picture.name': 'Transition Atlas',
    'picture.source': 'Sources : Commission européenne, {date} ({reference}) ; {account}',
    'picture.source.undated': 'Source : Commission européenne',
    'picture.source.figure': 'Source : Eurostat ({datasets}), {year} ; {status}',
    'picture.source.grant':
      'Sources : Commission européenne ; Eurostat ({datasets}), {year} ; {status}',
    'picture.status.mixed': 'calculé en partie par nous',
    'picture.colour.grant-per-inhabitant':
      'La même subvention pour tous, rapportée au nombre d’habitants.',
    'picture.colour.gdp-per-head':
      'Ce que l’économie produit par habitant, à pouvoir d’achat égal. L’UE vaut 100.',
    'picture.colour.unemployment': 'Personnes sans emploi qui en cherchent un, pour cent actifs.',
    'picture.colour.industry-share':
      'Emplois dans les mines, les usines, l’énergie, l’eau et les déchets, pour cent emplois.',
    'picture.independent': 'Visualisation indépendante, non publiée par l’Union européenne',
    'picture.themes': 'Thèmes : Transition Atlas',
    'picture.insets': 'Régions ultrapériphériques, hors échelle',
    'picture.grant': '{euros}, soit {share} par habitant',
    'picture.theme': '{pilots}, {euros}.',
    'picture.theme.further': '{pilots}, {euros}. {further}.',
    'picture.role': '({role})',
    'picture.alt.map': 'Carte de l’Europe.',
    'picture.alt.whole':
      'Carte de l’Europe avec {count} territoires en transition industrielle, colorés selon leur thème. {themes}.',
    'picture.alt.colour':
      'Carte de l’Europe avec {count} territoires en transition industrielle. {colour}, du plus haut au plus bas : {values}.',
    'picture.alt.value': '{name} {value}',
    'picture.alt.theme': '{theme} : {regions}',
    'picture.alt.region':
      'Carte qui montre où se trouve ce territoire : {name} ({country}). {summary} {theme}.',
    'picture.alt.main': 'Thème principal : {theme}',
    'picture.alt.further': 'Thème principal : {theme}. Aussi : {further}',
    'picture.creator': 'Les contributeurs de Transition Atlas',
    'picture.rights.data':
      'Textes et calculs : CC BY 4.0, contributeurs de Transition Atlas. Faits et chiffres : © Union européenne, CC BY 4.0 ; Insee.',
    'picture.rights.boundaries':
      'Limites : © EuroGeographics pour les limites administratives, d’après Eurostat (GISCO). Usage commercial interdit.',

    'sheet.code': 'Code NUTS',
    'sheet.version': 'Version NUTS',
    'sheet.further': 'Contribue aussi à',
    'sheet.index': 'UE à {members} = 100',
    'sheet.column': '{name} ({unit})',
    'sheet.column.year': '{name} ({unit}, {year})',
    'sheet.status': '{name} : statut',
  },
} satisfies PictureCatalogue;
