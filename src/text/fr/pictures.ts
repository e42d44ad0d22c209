import type { Messages } from '../catalogue';

export default {
  'picture.name': 'Transition Atlas',
  'picture.source': { one: 'Source : {sources}', other: 'Sources : {sources}' },
  'picture.source.figure': {
    one: 'Source : {from} ; {status}',
    other: 'Sources : {from} ; {status}',
  },
  'picture.source.year': '{from}, {year}',
  'picture.source.dated': '{publisher}, {date} ({reference})',
  'picture.source.more': '{all} ; {next}',
  'picture.status.mixed': 'calculé en partie par nous',
  'picture.independent': 'Visualisation indépendante, non publiée par l’Union européenne',
  'picture.themes': 'Thèmes : Transition Atlas',
  'picture.insets': 'Régions ultrapériphériques, hors échelle',
  'picture.theme': '{projects}, {euros}.',
  'picture.theme.further': '{money} {further}.',
  'picture.role': '({role})',
  'picture.alt.map': 'Carte de l’Europe.',
  'picture.alt.whole':
    'Carte de l’Europe avec {count} territoires, colorés selon leur thème. {themes}.',
  'picture.alt.colour':
    'Carte de l’Europe avec {count} territoires. {colour}, du plus haut au plus bas : {values}.',
  'picture.alt.value': '{name} {value}',
  'picture.alt.theme': '{theme} : {regions}',
  'picture.alt.region': 'Carte qui montre où se trouve ce territoire : {name} ({country}).',
  'picture.alt.main': 'Thème principal : {theme}.',
  'picture.alt.further': 'Thème principal : {theme}. Aussi : {further}.',
  'picture.creator': 'Les contributeurs de Transition Atlas',
  'picture.rights.data': 'Textes et calculs : CC BY 4.0. Faits et chiffres : les sources citées.',
  'picture.rights.boundaries':
    'Limites : © EuroGeographics pour les limites administratives, d’après Eurostat (GISCO). Usage commercial interdit.',

  'sheet.code': 'Code NUTS',
  'sheet.version': 'Version NUTS',
  'sheet.further': 'Contribue aussi à',
  'sheet.index': 'UE à {members} = 100',
  'sheet.column': '{name} ({unit})',
  'sheet.column.year': '{name} ({unit}, {year})',
  'sheet.status': '{name} : statut',
  'sheet.here': '{name}, tout le territoire',
  'sheet.project': 'Projet',
  'sheet.places': 'Tous ses lieux',
  'sheet.unit.million-euro': 'millions d’euros',
  'sheet.unit.thousand': 'milliers',
  'sheet.unit.index': 'indice',
} satisfies Messages<'pictures'>;
