import type { Messages } from '../catalogue';

export default {
  'page.name': 'Transition Atlas',
  'page.description': 'Carte interactive de projets et de chiffres par région d’Europe.',
  'page.skip': 'Aller à la carte',
  'page.languages': 'Langue',
  'page.lead': 'Projets et chiffres par région d’Europe.',
  'page.chart.small': 'Une carte par thème',
  'page.chart.small.lead':
    'Chaque projet compte une fois, sous son thème principal. Les territoires plus pâles y contribuent aussi.',
  'page.chart.matrix': 'Qui travaille sur quoi',
  'page.chart.ranking': '{measure}',
  'page.chart.ranking.lead': 'De {least} ({bottom}) à {most} ({top}).',
  'page.projects': 'Tous les {project}',
  'page.table': 'Tous les chiffres',
  'page.notes': 'Comment lire cette page',
  'page.sources': 'Sources',
  'page.insets': 'Régions ultrapériphériques, chacune à son échelle.',
  'page.legend.none': 'UE et Royaume-Uni, hors liste',
  'page.legend.neighbour': 'Hors de l’Union',

  'inset.FRY1': 'Guadeloupe',
  'inset.FRY2': 'Martinique',
  'inset.FRY3': 'Guyane',
  'inset.FRY4': 'La Réunion',
  'inset.FRY5': 'Mayotte',
  'inset.PT20': 'Açores',
  'inset.PT30': 'Madère',
  'inset.ES70': 'Canaries',
  'inset.MF': 'Saint-Martin',

  'notes.themes.title': 'À propos des thèmes',
  'notes.classes.title': 'Comment lire les couleurs',
  'notes.classes':
    'Les rapports sont répartis en quatre ou cinq classes aux bornes rondes, placées là où les valeurs laissent un vide ; la valeur de comparaison, celle de l’UE par exemple, est l’une des bornes quand elle est connue. Les totaux sont des cercles dont la surface est la valeur : un grand territoire n’est pas plus foncé parce qu’il est grand. « Pas de donnée » ne vaut pas zéro : il a sa couleur et sa mention.',
  'notes.levels.title': 'Des territoires de tailles différentes',
  'notes.levels':
    'Les territoires sont dessinés au niveau auquel ils sont inscrits : {levels}. Plus grand ne veut pas dire plus élevé.',
  'notes.figures.title': 'Publié, ou calculé ici',
  'notes.figures':
    'Chaque chiffre indique son année et s’il est publié ou calculé par nous. Toutes les valeurs d’une même carte sont de la même année et de la même édition, pour rester comparables.',
  'notes.borders.title': 'Limites et noms',
  'notes.borders':
    'Les limites et les noms de cette carte ne prennent pas position sur le statut d’un territoire ni sur une frontière. La Crimée est dessinée en Ukraine. Chypre est dessinée comme une seule île, ainsi que le font les statistiques de l’Union ; le droit de l’Union est suspendu dans le nord.',
  'notes.kosovo':
    '* Cette désignation est sans préjudice des positions sur le statut et est conforme à la résolution 1244 (1999) du Conseil de sécurité des Nations unies ainsi qu’à l’avis de la Cour internationale de justice sur la déclaration d’indépendance du Kosovo.',
  'notes.kosovo.about': 'La frontière entre la Serbie et le Kosovo* est en tirets.',

  'credits.title': 'Données, limites, licence',
  'credits.boundaries': '© EuroGeographics pour les limites administratives',
  'credits.boundaries.terms':
    'Les limites d’Eurostat sont réservées à un usage non commercial. Une rédaction payante ou financée par la publicité doit d’abord lire les conditions.',
  'credits.neighbours':
    'Pays hors NUTS : Natural Earth, adapté par Visionscarto aux frontières retenues par les Nations unies.',
  'credits.figures': 'Les sources des faits et des chiffres sont citées plus haut.',
  'credits.independent':
    'Une visualisation indépendante de faits publiés. Ce n’est pas une publication de l’Union européenne, qui ne l’a pas approuvée.',
  'credits.version': 'Données du {date}',
  'credits.more': 'Crédits, licences, accessibilité',
  'credits.data': 'Les données en JSON',
  'credits.schema': 'leur schéma',
  'credits.privacy': 'Aucun cookie, aucun suivi, aucun contenu externe.',
  'sources.secondary': 'source secondaire',

  'take.button.embed': 'Intégrer',
  'take.button.download': 'Télécharger',
  'take.button.present': 'Présenter',
  'take.present': 'Pour une réunion',
  'take.present.lead': 'La carte en diapositives avec notes : à projeter, imprimer et modifier.',
  'take.present.page': 'La présentation',
  'take.present.add': 'Ajouter cette vue à une présentation',
  'take.title': 'Télécharger et réutiliser',
  'take.lead':
    'Réutilisation libre en citant la source ; les images contenant des limites, sans usage commercial. Chaque fichier indique sa source et ses conditions.',
  'take.pictures': 'Images',
  'take.pictures.lead': 'Toute la carte, avec sa légende et son texte de remplacement.',
  'take.wide': 'Large, pour le web',
  'take.wide.large': 'Large, pour l’impression et les grands écrans',
  'take.square': 'Carrée, pour les réseaux sociaux',
  'take.square.large': 'Carrée, grande',
  'take.drawing.wide': 'Fichier vectoriel large, à redimensionner et à retoucher',
  'take.drawing.square': 'Fichier vectoriel carré',
  'take.kit': 'D’autres vues, et le kit presse',
  'take.data': 'Données',
  'take.data.lead': 'Tous les chiffres, avec leur année et leur statut.',
  'take.csv.comma': 'Tableau CSV à virgules : pour Excel en anglais, R, Python',
  'take.csv.semicolon':
    'Tableau CSV à points-virgules : pour Excel en français, en allemand et dans la plupart des autres langues d’Europe',
  'take.json': 'Toutes les données en JSON, pour les développeurs',
  'take.embed': 'Pour votre page',
  'take.embed.lead':
    'La carte en un seul fichier pour un iframe : aucun cookie, aucune requête vers des tiers.',
  'take.embed.page': 'La page à intégrer',
  'take.share': 'La page à partager, avec son image',
  'take.embed.code': 'Obtenir le code d’intégration',

  'lost.title': 'Page introuvable',
  'lost.text': 'Cette adresse n’existe pas. Aller à la carte :',
  'lost.home': 'Vers la carte en français',
  'notes.level.0': '{names} comme pays entiers (NUTS 0)',
  'notes.level.1': '{names} comme grandes régions (NUTS 1)',
  'notes.level.2': '{names} comme régions (NUTS 2)',
  'notes.level.3': '{names} comme petites régions (NUTS 3)',
} satisfies Messages<'pages'>;
