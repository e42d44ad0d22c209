import type { Messages } from '../catalogue';

export default {
  'builder.embed': 'Intégrer cette vue',
  'builder.embed.lead':
    'La carte dans votre page : un simple copier-coller, sans aucun suivi de vos lecteurs. L’aperçu montre le résultat réel.',
  'builder.close': 'Fermer',
  'builder.options': 'Ce que montre le cadre',
  'builder.preview': 'Aperçu',
  'builder.preview.frame': 'Aperçu : {title}',
  'builder.preview.loading': 'Chargement de l’aperçu',
  'builder.preview.size': '{width} × {height} px',
  'builder.preview.scaled': '{width} × {height} px, affiché à {share}',
  'builder.width': 'Largeur de l’aperçu',
  'builder.width.phone': 'Téléphone',
  'builder.width.column': 'Colonne',
  'builder.width.full': 'Pleine largeur',

  'builder.show': 'Afficher',
  'builder.show.map': 'La carte et sa légende',
  'builder.show.bare': 'La carte seule',
  'builder.show.card': 'Un thème en texte',
  'builder.show.bars': 'Comparaison des thèmes',
  'builder.show.table': 'Le tableau',
  'builder.theme': 'Thème',
  'builder.theme.all': 'Tous les thèmes',
  'builder.region': 'Territoire sélectionné',
  'builder.region.none': 'Aucun',
  'builder.colour': 'Coloré selon',
  'builder.language': 'Langue',
  'builder.scheme': 'Clair ou sombre',
  'builder.scheme.auto': 'Comme l’appareil du lecteur',
  'builder.scheme.light': 'Clair',
  'builder.scheme.dark': 'Sombre',
  'builder.title': 'Avec titre et introduction',
  'builder.edition': 'Données',
  'builder.edition.live': 'À jour',
  'builder.edition.live.about':
    'Les corrections et les nouveaux chiffres arrivent automatiquement dans votre page.',
  'builder.edition.frozen': 'Figées',
  'builder.edition.frozen.about':
    'Reste identique à la version du {date}. Pour les archives et les articles qui citent un chiffre.',

  'builder.code': 'Le code',
  'builder.code.kinds': 'Destination',
  'builder.code.waiting': 'Préparation du code',
  'builder.copy': 'Copier',
  'builder.copy.code': 'Copier le code',
  'builder.copied': 'Copié',
  'builder.copy.by-hand': 'Sélectionné : appuyez sur Ctrl + C (⌘ + C sur Mac)',

  'code.web': 'Toute page web',
  'code.web.lead':
    'Le cadre prend la hauteur de son contenu. Si un système retire le script ou le cadre, il reste une image avec son texte de remplacement et son lien.',
  'code.web.code': 'Code pour la page',
  'code.frame': 'Cadre seul',
  'code.frame.lead':
    'Pour les pages qui acceptent les cadres mais pas les scripts. Un cadre trop bas pour sa largeur affiche sa propre barre de défilement.',
  'code.frame.height':
    'La hauteur de {height} px convient à une colonne de {width} px. Pour une autre largeur, choisissez-la au-dessus de l’aperçu.',
  'code.frame.left':
    'Là où les cadres sont retirés de la page (CKEditor 5, DOMPurify, sanitize-html sans réglage), il ne reste que le lien placé dessous.',
  'code.frame.code': 'Cadre',
  'code.link': 'Lien',
  'code.link.lead':
    'Collez-le seul sur une ligne. Les systèmes qui comprennent oEmbed en font la carte ; les messageries et les réseaux sociaux montrent le titre et l’image.',
  'code.link.code': 'Adresse',
  'code.link.nearest':
    'Ces adresses n’existent que pour les vues qui ont un nom. Celle-ci mène à « {name} », la plus proche de votre choix ; les autres codes montrent exactement votre choix.',
  'code.link.no-site':
    'Cette copie du site a été construite sans sa propre adresse (ATLAS_SITE) : le lien affiche une image, mais n’a pas de réponse oEmbed. Les autres codes ne sont pas concernés.',
  'code.picture': 'Image',
  'code.picture.lead':
    'Là où seuls le texte et les images sont admis : l’image, liée à la carte complète. Mieux encore : téléchargez-la et déposez-la dans votre propre système.',
  'code.picture.nearest': 'L’image montre « {name} », la vue la plus proche de votre choix.',
  'code.picture.left':
    'Là où les images sont retirées aussi (sanitize-html sans réglage), il reste le titre avec son lien.',
  'code.picture.code': 'Image avec lien',
  'code.wordpress': 'WordPress',
  'code.wordpress.link':
    'Le plus court : collez cette adresse dans un paragraphe vide. WordPress lui demande la carte et y place un cadre.',
  'code.wordpress.html':
    'Pour montrer exactement votre choix : ajoutez un bloc « HTML personnalisé » et collez ceci. Éditeurs et administrateurs gardent le tout ; pour les auteurs, WordPress retire le script et il reste l’image avec son lien.',
  'code.drupal': 'Drupal',
  'code.drupal.frame':
    'Dans un format de texte qui accepte les cadres, comme « HTML complet » : passez à « Source » et collez ceci.',
  'code.drupal.tags':
    'Si le cadre disparaît à l’enregistrement, un administrateur ajoute ceci aux balises autorisées du format de texte.',
  'code.drupal.picture': '« HTML basique » conserve tout ce code :',
  'code.typo3': 'TYPO3',
  'code.typo3.html':
    'Ajoutez un élément de contenu « HTML brut » (« Éléments spéciaux ») et collez ceci. L’éditeur de texte enrichi retirerait le cadre.',
  'code.typo3.picture':
    'Sans le droit d’utiliser cet élément, collez ceci dans la vue source de l’éditeur :',
  'code.amp': 'AMP',
  'code.amp.body': 'À la place de la carte, au moins 600 px sous le haut de la page :',
  'code.amp.head': 'Une fois, dans l’en-tête de la page :',
  'code.amp.more': 'Afficher toute la carte',
  'code.mail': 'Courriel',
  'code.mail.lead':
    'Les logiciels de messagerie n’affichent ni scripts ni cadres : l’image, liée à la carte. Collez-la dans le code source de votre lettre d’information.',
  'code.mail.code': 'Image avec lien, large de 600 px',

  'download.title': 'Télécharger cette vue',
  'download.lead':
    'Des images, des tableaux et un kit presse. Chaque fichier indique sa source et ses conditions.',
  'download.view': 'Vue',
  'download.language': 'Langue',
  'download.form': 'Format',
  'download.form.wide': 'Large',
  'download.form.square': 'Carré',
  'download.nearest':
    'Aucune image ne réunit tous vos choix. Celle-ci s’en approche le plus ; la carte sous « Intégrer » montre exactement votre choix.',
  'download.files': 'Fichiers séparés',
  'download.svg': 'Fichier vectoriel, à redimensionner et à retoucher',
  'download.png': 'Image',
  'download.png.large': 'Image deux fois plus grande',
  'download.csv.comma': 'Tableau CSV à virgules',
  'download.csv.comma.for': 'Excel en anglais, R, Python',
  'download.csv.semicolon': 'Tableau CSV à points-virgules',
  'download.csv.semicolon.for':
    'Excel en France, en Belgique, en Allemagne, en Italie, en Espagne, en Pologne',
  'download.json': 'Toutes les données',
  'download.json.for': 'pour les développeurs, toutes les langues',
  'download.copy': 'Copier l’image',
  'download.copied': 'L’image est dans le presse-papiers',
  'kit.title': 'Kit presse',
  'kit.lead':
    'Un fichier ZIP avec tout ce qu’il faut à une rédaction pour cette vue : l’image en trois tailles et en vectoriel, le tableau, une légende, le texte de remplacement, les codes d’intégration, les citations et les conditions expliquées simplement.',
  'kit.languages': 'Langues',
  'kit.none': 'Choisissez au moins une langue.',
  'kit.make': 'Télécharger le kit presse',
  'kit.progress': 'Fichier {done} sur {all}',
  'kit.packing': 'Préparation du ZIP',
  'kit.done': 'Le kit presse est prêt : {name}',
  'kit.failed': 'Le kit presse n’a pas pu être créé ; rien n’a été enregistré : {problem}',
  'kit.file.readme': 'LISEZ-MOI-ET-LICENCE',
  'kit.file.caption': 'legende',
  'kit.file.alt': 'texte-de-remplacement',
  'kit.file.codes': 'codes-d-integration',
  'kit.file.citation': 'citation',
  'kit.caption': 'Légende',
  'kit.credit': 'Crédit, à imprimer avec l’image',
  'kit.credit.line': 'Carte : Transition Atlas. Données : les sources citées. {boundaries}.',
  'kit.source': 'Source',
  'kit.online': 'Carte interactive',
  'kit.alt.about':
    'Pour l’attribut « alt » de l’image, ou le champ du texte de remplacement de votre système :',
  'kit.author': 'Les contributeurs de Transition Atlas',
  'kit.cite':
    '{author} ({year}) : {title}. Transition Atlas, données du {date}. {address} (consulté le {today}).',
  'kit.cite.about': 'Dans le texte ou en note :',
  'kit.cite.files':
    'Pour les logiciels de bibliographie : {bib} (BibTeX) et {ris} (RIS : Zotero, EndNote, Citavi).',
  'kit.readme.title': 'Transition Atlas : kit presse « {title} »',
  'kit.readme.date': 'Fait le {today}, avec les données du {date}.',
  'kit.readme.inside': 'Ce qu’il contient',
  'kit.readme.pictures':
    'images : PNG pour le web (1200 × 675), pour l’impression et les grands écrans (2400 × 1350) et pour les réseaux sociaux (1080 × 1080) ; SVG à redimensionner et à retoucher',
  'kit.readme.data':
    'données : tous les chiffres en CSV ; « virgule » pour Excel en anglais, R et Python, « point-virgule » pour Excel en français et dans la plupart des autres langues d’Europe',
  'kit.readme.texts':
    'légende, texte de remplacement, code pour intégrer la carte interactive, citations',
  'kit.readme.terms': 'Ce que vous pouvez faire',
  'kit.readme.terms.words':
    'Nos textes, nos thèmes et nos calculs : réutilisation libre, y compris commerciale, à condition de citer la source et d’indiquer vos modifications (CC BY 4.0).',
  'kit.readme.terms.facts':
    'Faits et chiffres : aux conditions des sources citées ; modifiés là où c’est indiqué.',
  'kit.readme.terms.boundaries':
    'Limites administratives, présentes dans chaque carte : sans usage commercial, et seulement avec la mention « {line} ». Un journal qui vend ses pages doit d’abord demander à EuroGeographics, ou prendre le tableau et les graphiques qui ne sont pas des cartes.',
  'kit.readme.terms.credits': 'En détail : {address}',
  'kit.readme.independent':
    'Une visualisation indépendante de faits publiés. Ce n’est pas une publication de l’Union européenne.',
  'kit.boundaries': '© EuroGeographics pour les limites administratives',
  'kit.folder.pictures': 'images',
  'kit.folder.data': 'donnees',
  'kit.comma': 'virgule',
  'kit.semicolon': 'point-virgule',
  'kit.wide': 'large',
  'kit.square': 'carre',

  'trouble.part': 'Une erreur est survenue : {problem}',
} satisfies Messages<'builder'>;
