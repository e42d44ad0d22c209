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
  'slide.alt.circles': 'Carte de l’Europe avec des cercles pour : {colour}. {ranked}.',
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

  'editor.play': 'Lancer la présentation',
  'editor.group.export': 'Exporter',
  'editor.group.keep': 'Garder et partager',
  'editor.copy': 'Copier le lien',
  'editor.copied':
    'Copié : {count} caractères. Vos notes sont dans le lien ; toute personne qui l’a peut les lire.',
  'editor.copied.long':
    'Copié, mais {count} caractères dépassent ce que transmettent certaines messageries. Mieux vaut enregistrer la présentation en fichier.',
  'editor.copy.failed': 'Le lien n’a pas pu être copié. C’est l’adresse de cette page.',
  'editor.save': 'Enregistrer dans un fichier',
  'editor.saved': 'Enregistré : {file}.',
  'editor.save-page': 'Un fichier hors ligne',
  'editor.open': 'Ouvrir un fichier',
  'editor.opened': 'Ouvert : {slides}.',
  'editor.print': 'Imprimer les diapositives',
  'editor.print.notes': 'Imprimer avec les notes',
  'editor.deck': 'PowerPoint',
  'editor.deck.writing': 'Le fichier PowerPoint se prépare : quelques secondes.',
  'editor.export.failed': 'Ce fichier n’a pas pu être créé : {reason}',
  'editor.reset': 'Rétablir l’original',
  'editor.reset.done': 'La présentation est de nouveau celle d’origine.',
  'editor.minutes': 'Minutes prévues',
  'editor.pace': '{seconds} par diapositive',
  'editor.pace.seconds': 'environ {count} s',
  'editor.pace.minutes': 'environ {count} min',
  'editor.more': 'Ajouter une vue de la carte',
  'editor.added': 'La vue est dans la présentation.',
  'editor.added.twice': 'La vue est déjà dans la présentation.',
  'editor.grip': 'Déplacer : {title}',
  'editor.grip.help':
    'Flèche haut et flèche bas déplacent la diapositive ; on peut aussi la faire glisser.',
  'editor.edit': 'Modifier : {title}',
  'editor.field.title': 'Titre',
  'editor.field.notes': 'Notes',
  'editor.up': 'Monter',
  'editor.down': 'Descendre',
  'editor.leave': 'Masquer',
  'editor.ours': 'Rétablir le texte d’origine',
  'editor.own': 'texte modifié',
  'editor.moved': '{title} : maintenant diapositive {place} sur {count}.',
  'editor.left': '{title} est masquée.',
  'editor.back': '{title} est de nouveau affichée.',
  'editor.last': 'Au moins une diapositive doit rester.',
  'editor.leftout': 'Masquées',
  'editor.bring': 'Afficher de nouveau : {title}',
  'editor.file': 'presentation',

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
