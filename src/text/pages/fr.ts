import type { PageCatalogue } from './catalogue';

export const frPages = {
  language: 'fr',
  messages: {
    'page.name': 'Transition Atlas',
    'page.description':
      'Carte interactive indépendante des douze projets pilotes pour la transition industrielle présentés par la Commission européenne en mai 2019 : qui travaille sur quoi, où, et ce que représentent les subventions.',
    'page.skip': 'Aller à la carte',
    'page.languages': 'Langue',
    'page.lead':
      'En mai 2019, la Commission européenne a présenté douze projets pilotes dans dix régions et deux pays qui avaient perdu des emplois industriels. Pour chacun : 300 000 € de l’UE.',
    'page.chart.small': 'Cinq thèmes, cinq cartes',
    'page.chart.small.lead':
      'Chaque projet compte une fois, sous son thème principal. Les territoires plus pâles y contribuent aussi.',
    'page.chart.matrix': 'Qui travaille sur quoi',
    'page.chart.ranking': 'Même subvention, poids différent',
    'page.chart.ranking.lead':
      'Chaque projet s’est vu attribuer 300 000 €. Rapportée à la population, la somme va de {least} par habitant ({bottom}) à {most} ({top}).',
    'page.pilots': 'Les douze projets, un par un',
    'page.table': 'Tous les chiffres',
    'page.notes': 'Comment lire cette page',
    'page.sources': 'Sources',
    'page.insets': 'Régions ultrapériphériques, chacune à son échelle. Aucun projet pilote.',
    'page.legend.no-pilot': 'Union européenne de 2019, sans projet',
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

    'notes.initiative.title': 'Ce qu’était l’initiative',
    'notes.initiative':
      'Ces régions et États avaient demandé l’appui de la Commission pour réussir leur transition industrielle et bâtir des stratégies sur leurs atouts (« spécialisation intelligente »). Pendant un an environ, ses experts ont cherché avec les autorités ce qui freine l’emploi et la croissance. Les projets en sont le premier résultat : chacun vise un obstacle précis.',
    'notes.themes.title': 'Les thèmes sont les nôtres',
    'notes.classes.title': 'Comment lire les couleurs',
    'notes.classes':
      'Toutes les subventions sont égales : la carte n’est donc pas colorée selon leur montant. Elle l’est selon le thème ou selon un rapport : la subvention par habitant, le PIB par habitant, le chômage ou la part de l’industrie dans l’emploi. Les rapports sont répartis en quatre ou cinq classes aux bornes rondes, placées là où les valeurs laissent un vide ; la valeur de l’UE, quand elle est connue, est l’une des bornes. « Pas de donnée » et « pas de projet » ne valent pas zéro : chacun a sa couleur et sa mention.',
    'notes.levels.title': 'Des territoires de trois tailles',
    'notes.levels':
      'Les territoires sont dessinés tels qu’ils ont été soutenus : {countries} comme pays entiers (NUTS 0), {large} comme grandes régions (NUTS 1), {small} comme régions (NUTS 2). Les limites sont celles de NUTS 2016. Plus grand ne veut pas dire mieux doté.',
    'notes.figures.title': 'Publié, ou calculé ici',
    'notes.figures':
      'Chaque chiffre indique son année et s’il est publié ou calculé par nous. Toutes les valeurs d’une même carte sont de la même année et de la même édition, pour rester comparables.',
    'notes.missing.title': 'Ce que la carte ne montre pas',
    'notes.missing':
      'Elle montre ce que les projets voulaient faire en 2019, non ce qu’ils sont devenus : si tout l’argent a été dépensé, ce qu’il a permis, ni ce qui se serait passé sans lui. L’OCDE a dressé en 2023 un bilan de dix des douze projets (voir les sources). La carte ne compare pas non plus la perte d’emplois industriels : la Commission n’a donné de part que pour deux des douze.',
    'notes.uk.title': 'Le Royaume-Uni',
    'notes.uk':
      'En mai 2019, le Royaume-Uni était un État membre, et le Grand Manchester avait été choisi comme région de l’Union. La carte montre l’Union dans sa composition d’alors.',
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
    'credits.figures':
      'Chiffres : Eurostat, © Union européenne, CC BY 4.0, et Insee ; modifiés là où c’est indiqué.',
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
    'take.data.lead': 'Tous les chiffres des douze, avec leur année et leur statut.',
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
  },
} satisfies PageCatalogue;
