import type { StageCatalogue } from './catalogue';

export const frStage = {
  language: 'fr',
  messages: {
    'stage.name': 'Présentation',
    'stage.slide': 'Diapositive {number} sur {count} : {title}',
    'stage.number': '{number} / {count}',
    'stage.black': 'L’écran est noir. L’étape suivante affiche la diapositive.',
    'stage.white': 'L’écran est blanc. L’étape suivante affiche la diapositive.',
    'stage.chosen': 'Choisi sur la carte',
    'stage.controls': 'Commandes de la présentation',
    'stage.previous': 'Diapositive précédente',
    'stage.next': 'Diapositive suivante',
    'stage.overview': 'Toutes les diapositives',
    'stage.go': 'Aller à une diapositive ou à un territoire',
    'stage.presenter': 'Fenêtre du présentateur',
    'stage.fullscreen': 'Plein écran',
    'stage.blacken': 'Écran noir',
    'stage.whiten': 'Écran blanc',
    'stage.laser': 'Point laser',
    'stage.spotlight': 'Faisceau',
    'stage.code': 'QR code pour le public',
    'stage.help': 'Raccourcis clavier',
    'stage.leave': 'Terminer la présentation',
    'stage.close': 'Fermer',
    'stage.map-keys':
      'Tab entre dans la carte ; là, les flèches vont d’un territoire à l’autre et Entrée sélectionne.',

    'go.label': 'Numéro d’une diapositive, ou territoire par son nom ou son code',
    'go.none': 'Aucune diapositive ni aucun territoire pour « {query} ».',
    'go.slide': 'Diapositive {number}',
    'go.map': 'sur la carte',
    'go.found': { one: '{count} résultat', other: '{count} résultats' },
    'go.digits': 'Diapositive {digits}, puis Entrée',

    'code.title': 'Cette vue sur votre appareil',
    'code.alt': 'Code QR de l’adresse {address}',
    'code.local':
      'Ce fichier n’a pas d’adresse en ligne. Ouvrez la carte sur le site d’où il provient.',

    'help.title': 'Raccourcis clavier',
    'help.next': 'Suivante : Pg. suiv, flèche droite ou bas, Espace, N, Entrée',
    'help.previous':
      'Précédente : Pg. préc, flèche gauche ou haut, Maj et Espace, P, Retour arrière',
    'help.black': 'Écran noir : point ou B. Écran blanc : virgule ou W',
    'help.ends': 'Première et dernière diapositive : Début, Fin',
    'help.start': 'Depuis le début : F5. À partir d’ici : Maj et F5',
    'help.leave': 'Fermer, quitter le plein écran, terminer : Échap',
    'help.number':
      'Vers une diapositive : son numéro, puis Entrée. Vers un territoire : G, puis son nom ou son code',
    'help.overview': 'Toutes les diapositives : O',
    'help.presenter': 'Fenêtre du présentateur, avec les notes : S',
    'help.fullscreen': 'Plein écran : F',
    'help.pointer': 'Point laser : L. Faisceau : T',
    'help.code': 'QR code pour le public : Q',
    'help.clicker':
      'Les télécommandes fonctionnent sans réglage, quelle que soit la disposition du clavier.',
    'help.touch': 'Au doigt : balayer, ou toucher le bord gauche ou droit.',

    'presenter.title': 'Présentateur',
    'presenter.now': 'Maintenant',
    'presenter.following': 'Ensuite',
    'presenter.end': 'C’était la dernière diapositive.',
    'presenter.notes': 'Notes',
    'presenter.no-notes': 'Pas de notes pour cette diapositive.',
    'presenter.larger': 'Notes plus grandes',
    'presenter.smaller': 'Notes plus petites',
    'presenter.clock': 'Heure',
    'presenter.elapsed': 'Écoulé',
    'presenter.reset': 'Remettre le chronomètre à zéro',
    'presenter.remaining': 'Reste sur {minutes} min',
    'presenter.pace': 'Rythme',
    'presenter.on-time': 'Dans les temps',
    'presenter.ahead': '{time} d’avance',
    'presenter.behind': '{time} de retard',
    'presenter.slides': 'Diapositives',
    'presenter.regions': 'Régions',
    'presenter.show': 'Montrer sur la carte',
    'presenter.release': 'Effacer',
    'presenter.to-slide': 'Aller à sa diapositive',
    'presenter.sources': 'Sources',
    'presenter.scratch': 'Brouillon',
    'presenter.scratch.note':
      'Gardé dans cette fenêtre seulement ; perdu quand elle est fermée ou rechargée.',
    'presenter.waiting':
      'La présentation ne répond pas. Cette fenêtre continue seule et se reconnectera dès que possible.',
    'presenter.alone':
      'Cette fenêtre n’est pas reliée à une présentation. Ouvrez-la depuis la présentation avec S pour les synchroniser.',
    'presenter.blocked':
      'Le navigateur n’a pas permis d’ouvrir une seconde fenêtre ; les notes sont donc ici. Autorisez les fenêtres pop-up pour cette page et appuyez de nouveau sur S.',
    'presenter.ended': 'La présentation est terminée.',
    'presenter.together': 'Fermer les notes',
    'presenter.mirror':
      'Deux écrans montrent la même chose ? Réglez le second sur « étendre », non sur « dupliquer ».',
  },
} satisfies StageCatalogue;
