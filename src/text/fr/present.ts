import type { Messages } from '../catalogue';

export default {
  'slide.term.total': 'Total',
  'slide.term.money': 'Montant',
  'slide.term.theme': 'Thème principal',
  'slide.term.further': 'Contribue aussi à',
  'slide.term.for': 'Pour qui',
  'slide.opening.data': 'Données au {date}.',

  'slide.opening.who': '{count} {project}, {countries}.',
  'slide.countries': { one: '{count} pays', other: '{count} pays' },
  'slide.opening.each': 'Chacun a reçu la même somme : {euros}.',
  'slide.opening.together': 'Ensemble : {euros}.',
  'slide.opening.selected': 'Dates de sélection : {dates}.',
  'slide.opening.notes':
    'La carte qui suit montre où ils se trouvent ; ses couleurs disent à quoi ils travaillent.',

  'slide.map.title': '{projects}, {themes}',
  'slide.map.themes': { one: '{count} thème', other: '{count} thèmes' },
  'slide.map.once': 'Chaque projet compte une fois, sous son thème principal.',
  'slide.map.levels':
    'Leur taille varie : {countries} représentés comme pays entiers, {large} comme grandes régions, {small} comme régions plus petites.',
  'slide.map.further': {
    one: '{count} d’entre eux contribue aussi à d’autres thèmes.',
    other: '{count} d’entre eux contribuent aussi à d’autres thèmes.',
  },
  'slide.chart.themes': 'Montants par thème principal',
  'slide.chart.theme': '{euros} · {projects}',

  'slide.theme.title': '{theme} : {projects}, {euros}',
  'slide.theme.main': 'Thème principal : {regions}.',
  'slide.theme.nobody': 'Aucun projet n’en fait son thème principal.',
  'slide.theme.further': {
    one: 'Y contribue aussi : {regions}.',
    other: 'Y contribuent aussi : {regions}.',
  },
  'slide.theme.money':
    'Par thème principal, cela fait {euros} sur {total}. Les projets qui y contribuent aussi ne comptent pas dans cette somme.',

  'slide.place.title': '{name} : {what}',
  'slide.place.does': '{name} : {summary}',
  'slide.place.selected': 'Date de sélection : {date}.',
  'slide.place.figures': 'En chiffres, par rapport à la moyenne non pondérée de tous :',
  'slide.place.figure': '{name} {value}, moyenne {mean} ({note}).',
  'slide.place.nofigure': '{name} : pas de donnée.',

  'slide.sum.title': 'La même somme représente de {least} à {most} par habitant',
  'slide.sum.title.plain': 'Ce que cela représente par habitant',
  'slide.sum.all': '{projects} : {euros} au total.',
  'slide.sum.people':
    'Répartis entre les {people} millions d’habitants de ces territoires : {share} chacun.',
  'slide.sum.highest': 'Maximum : {name}, {value}. Minimum : {other}, {less}.',
  'slide.sum.derived': 'C’est notre calcul.',
  'slide.missing': 'La carte ne montre pas ce qui en est résulté.',

  'slide.table.title': {
    one: '{count} territoire en chiffres',
    other: '{count} territoires en chiffres',
  },
  'slide.table.notes': 'Un tableau de référence. Les plus grands écarts : {gaps}.',
  'slide.table.gap': '{name}, de {least} ({low}) à {most} ({high})',

  'slide.sources.title': 'Sources, et ce que la carte ne montre pas',
  'slide.sources.facts': 'Ce qui est dit de chaque projet repose sur les sources citées avec lui.',
  'slide.sources.themes': '',
  'slide.sources.figures':
    'Chiffres de {years} ; chacun est marqué « publié » ou « notre calcul ».',
  'slide.sources.notes':
    'La liste complète des sources, avec les liens, est sur la page de la carte. C’est une visualisation indépendante de faits publiés, et non une publication de l’Union européenne.',
  'slide.licence': 'Textes et calculs : CC BY 4.0. Faits et chiffres : les sources citées.',
  'slide.independent': 'Visualisation indépendante, non publiée par l’Union européenne',
  'slide.boundaries': '© EuroGeographics pour les limites administratives',
  'slide.terms':
    '© EuroGeographics pour les limites administratives, d’après Eurostat (GISCO). Usage commercial interdit.',

  'slide.view.title': 'De plus près : {view}',
  'slide.view.whole': 'La carte entière',

  'slide.alt.whole':
    'Carte de l’Europe avec {count} territoires, colorés selon leur thème. {themes}.',
  'slide.alt.theme': '{theme} : {regions}',
  'slide.alt.map': 'Carte de l’Europe. {said}',
  'slide.alt.place': 'Carte qui montre où se trouve ce territoire : {name} ({country}).',
  'slide.alt.country': 'Carte qui montre où se trouve ce pays : {name}.',
  'slide.alt.ratio': 'Carte de l’Europe, colorée selon : {colour}. {ranked}.',
  'slide.alt.value': '{name} {value}',

  'slide.note.sources': 'Sources : {sources}.',
  'slide.source': '{publisher} : {works}',
  'slide.source.work': '{work} ({date})',

  'present.title': 'La carte sous forme de présentation',
  'present.alone':
    'Cette présentation tient en un fichier et a besoin de JavaScript pour s’afficher.',
  'present.description':
    'Une présentation tirée de la carte : diapositives avec cartes, chiffres et notes, à projeter, imprimer, modifier et partager.',
  'present.lead':
    '{slides}, produites à partir des données, avec des notes pour chacune. Projetez-les, imprimez-les ou adaptez-les : masquez, réordonnez, écrivez vos propres notes.',
  'present.back': 'Vers la carte',
  'present.skip': 'Aller aux diapositives',
  'present.outline': 'Diapositives',
  'present.notes': 'Notes',
  'present.slides': { one: '{count} diapositive', other: '{count} diapositives' },

  'desk.play': 'Lancer la présentation',
  'desk.group.take': 'Exporter',
  'desk.group.keep': 'Garder et partager',
  'desk.copy': 'Copier le lien',
  'desk.copied':
    'Copié : {count} caractères. Vos notes sont dans le lien ; toute personne qui l’a peut les lire.',
  'desk.copied.long':
    'Copié, mais {count} caractères dépassent ce que transmettent certaines messageries. Mieux vaut enregistrer la présentation en fichier.',
  'desk.copy.failed': 'Le lien n’a pas pu être copié. C’est l’adresse de cette page.',
  'desk.save': 'Enregistrer dans un fichier',
  'desk.saved': 'Enregistré : {file}.',
  'desk.save-page': 'Un fichier hors ligne',
  'desk.open': 'Ouvrir un fichier',
  'desk.opened': 'Ouvert : {slides}.',
  'desk.print': 'Imprimer les diapositives',
  'desk.print.notes': 'Imprimer avec les notes',
  'desk.deck': 'PowerPoint',
  'desk.deck.writing': 'Le fichier PowerPoint se prépare : quelques secondes.',
  'desk.take.failed': 'Ce fichier n’a pas pu être créé : {reason}',
  'desk.reset': 'Rétablir l’original',
  'desk.reset.done': 'La présentation est de nouveau celle d’origine.',
  'desk.minutes': 'Minutes prévues',
  'desk.pace': '{seconds} par diapositive',
  'desk.pace.seconds': 'environ {count} s',
  'desk.pace.minutes': 'environ {count} min',
  'desk.more': 'Ajouter une vue de la carte',
  'desk.added': 'La vue est dans la présentation.',
  'desk.added.twice': 'La vue est déjà dans la présentation.',
  'desk.grip': 'Déplacer : {title}',
  'desk.grip.help':
    'Flèche haut et flèche bas déplacent la diapositive ; on peut aussi la faire glisser.',
  'desk.edit': 'Modifier : {title}',
  'desk.field.title': 'Titre',
  'desk.field.notes': 'Notes',
  'desk.up': 'Monter',
  'desk.down': 'Descendre',
  'desk.leave': 'Masquer',
  'desk.ours': 'Rétablir le texte d’origine',
  'desk.own': 'texte modifié',
  'desk.moved': '{title} : maintenant diapositive {place} sur {count}.',
  'desk.left': '{title} est masquée.',
  'desk.back': '{title} est de nouveau affichée.',
  'desk.last': 'Au moins une diapositive doit rester.',
  'desk.leftout': 'Masquées',
  'desk.bring': 'Afficher de nouveau : {title}',
  'desk.file': 'presentation',

  'present.problem.broken':
    'Le lien contient une présentation illisible : il est tronqué, ou a été modifié en chemin. Voici la présentation d’origine de la carte.',
  'present.problem.version':
    'Le lien vient d’une édition plus récente de cette page. Voici la présentation d’origine de la carte.',
  'present.problem.large':
    'La présentation de ce lien est trop volumineuse. Voici la présentation d’origine de la carte.',
  'present.problem.steps': {
    one: 'La présentation contient une diapositive absente des données ; elle est omise : {steps}.',
    other:
      'La présentation contient {count} diapositives absentes des données ; elles sont omises : {steps}.',
  },
  'present.file.json':
    'Ce fichier n’est pas une présentation : il est tronqué, ou n’est pas du JSON.',
  'present.file.foreign': 'Ce fichier n’est pas une présentation de Transition Atlas.',
  'present.file.version':
    'Ce fichier vient d’une édition plus récente de Transition Atlas (version {version}).',
  'present.file.large': 'Ce fichier est trop volumineux pour une présentation.',
  'present.file.field': 'Dans ce fichier, « {field} » n’est pas valide.',
  'present.file.row': 'Dans ce fichier, « {field} » de l’étape {row} n’est pas valide.',
  'slide.map.picked':
    'Cette présentation a des diapositives pour {count} des {all} territoires, ceux qui ont le plus ; les autres peuvent être ajoutés.',
  'slide.chart.themes.count': 'Projets par thème principal',
  'slide.theme.title.count': '{theme} : {projects}',
} satisfies Messages<'present'>;
