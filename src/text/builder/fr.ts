import type { BuilderCatalogue } from './catalogue';

export const frBuilder = {
  language: 'fr',
  messages: {
    'builder.embed': 'Intégrer cette vue',
    'builder.embed.lead':
      'La carte dans votre page : un seul collage, rien qui suive vos lecteurs. L’aperçu montre le résultat réel.',
    'builder.close': 'Fermer',
    'builder.options': 'Ce que montre le cadre',
    'builder.preview': 'Aperçu',
    'builder.preview.frame': 'Aperçu : {title}',
    'builder.preview.loading': 'Chargement de l’aperçu',
    'builder.preview.size': '{width} × {height} px',
    'builder.preview.scaled': '{width} × {height} px, affiché à {share}',
    'builder.width': 'Largeur de l’aperçu',
    'builder.width.phone': 'Téléphone',
    'builder.width.column': 'Colonne',
    'builder.width.full': 'Pleine largeur',

    'builder.show': 'Montrer',
    'builder.show.map': 'La carte et sa légende',
    'builder.show.bare': 'La carte seule',
    'builder.show.card': 'Un thème en mots',
    'builder.show.bars': 'Les thèmes comparés',
    'builder.show.table': 'Le tableau',
    'builder.theme': 'Thème',
    'builder.theme.all': 'Tous les thèmes',
    'builder.region': 'Territoire choisi',
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
      'Les corrections et les nouveaux chiffres arrivent d’eux-mêmes dans votre page.',
    'builder.edition.frozen': 'Figées',
    'builder.edition.frozen.about':
      'Reste mot pour mot comme au {date}. Pour les archives et les articles qui citent un chiffre.',

    'builder.code': 'Le code',
    'builder.code.kinds': 'Où il va',
    'builder.code.waiting': 'Préparation du code',
    'builder.copy': 'Copier',
    'builder.copy.code': 'Copier le code',
    'builder.copied': 'Copié',
    'builder.copy.by-hand': 'Sélectionné : appuyez sur Ctrl + C (⌘ + C sur Mac)',

    'code.web': 'Toute page web',
    'code.web.lead':
      'Le cadre prend la hauteur de son contenu. Si un système retire le script ou le cadre, il reste une image avec son texte de remplacement et son lien.',
    'code.web.code': 'Code pour la page',
    'code.frame': 'Cadre seul',
    'code.frame.lead':
      'Pour les pages qui acceptent les cadres mais pas les scripts. Un cadre trop bas pour sa largeur défile en lui-même.',
    'code.frame.height':
      'La hauteur de {height} px convient à une colonne de {width} px. Pour une autre largeur, choisissez-la au-dessus de l’aperçu.',
    'code.frame.code': 'Cadre',
    'code.link': 'Lien',
    'code.link.lead':
      'Collez-le seul sur une ligne. Les systèmes qui comprennent oEmbed en font la carte ; les messageries et les réseaux sociaux montrent le titre et l’image.',
    'code.link.code': 'Adresse',
    'code.link.nearest':
      'Ces adresses n’existent que pour les vues qui ont un nom. Celle-ci mène à « {name} », la plus proche de votre choix ; les autres codes montrent exactement votre choix.',
    'code.link.no-site':
      'Cette copie du site a été construite sans connaître sa propre adresse (ATLAS_SITE) : le lien porte une image, mais pas de réponse oEmbed. Les autres codes n’en souffrent pas.',
    'code.picture': 'Image',
    'code.picture.lead':
      'Là où seuls le texte et les images sont admis : l’image, liée à la carte complète. Mieux encore : téléchargez-la et déposez-la dans votre propre système.',
    'code.picture.nearest': 'L’image montre « {name} », la vue la plus proche de votre choix.',
    'code.picture.code': 'Image avec lien',
    'code.wordpress': 'WordPress',
    'code.wordpress.link':
      'Le plus court : collez cette adresse dans un paragraphe vide. WordPress lui demande la carte et y place un cadre.',
    'code.wordpress.html':
      'Pour montrer exactement votre choix : ajoutez un bloc « HTML personnalisé » et collez ceci. Éditeurs et administrateurs gardent le tout ; pour les auteurs, WordPress retire le script et il reste l’image avec son lien.',
    'code.drupal': 'Drupal',
    'code.drupal.frame':
      'Dans un format de texte qui accepte les cadres, comme « HTML complet » : passez à « Source » et collez ceci.',
    'code.drupal.tags':
      'Si le cadre disparaît à l’enregistrement, un administrateur ajoute ceci aux balises autorisées du format de texte.',
    'code.drupal.picture': 'En « HTML basique », ceci reste entier :',
    'code.typo3': 'TYPO3',
    'code.typo3.html':
      'Ajoutez un élément de contenu « HTML brut » (« Éléments spéciaux ») et collez ceci. L’éditeur de texte enrichi retirerait le cadre.',
    'code.typo3.picture':
      'Sans le droit d’utiliser cet élément, collez ceci dans la vue source de l’éditeur :',
    'code.amp': 'AMP',
    'code.amp.body': 'À la place de la carte, au moins 600 px sous le haut de la page :',
    'code.amp.head': 'Une fois, dans l’en-tête de la page :',
    'code.amp.more': 'Afficher toute la carte',
    'code.mail': 'E-mail',
    'code.mail.lead':
      'Les messageries ne montrent ni scripts ni cadres : l’image, liée à la carte. Collez-la dans la vue source de votre outil de lettre d’information.',
    'code.mail.code': 'Image avec lien, large de 600 px',

    'download.title': 'Télécharger cette vue',
    'download.lead':
      'Des images, des tableaux et un dossier de presse. Chaque fichier porte sa source et ses conditions.',
    'download.view': 'Vue',
    'download.language': 'Langue',
    'download.form': 'Format',
    'download.form.wide': 'Large',
    'download.form.square': 'Carré',
    'download.nearest':
      'Il n’existe pas d’image de tout ce que vous avez choisi à la fois. Celle-ci en est la plus proche ; la carte sous « Intégrer » montre exactement votre choix.',
    'download.files': 'Fichiers séparés',
    'download.svg': 'Dessin, à agrandir et à retoucher',
    'download.png': 'Image',
    'download.png.large': 'Image deux fois plus grande',
    'download.csv.comma': 'Tableau séparé par des virgules',
    'download.csv.comma.for': 'Excel en anglais, R, Python',
    'download.csv.semicolon': 'Tableau séparé par des points-virgules',
    'download.csv.semicolon.for':
      'Excel en France, en Belgique, en Allemagne, en Italie, en Espagne, en Pologne',
    'download.json': 'Toutes les données',
    'download.json.for': 'pour les programmes, toutes les langues',
    'download.copy': 'Copier l’image',
    'download.copied': 'L’image est dans le presse-papiers',
    'kit.title': 'Dossier de presse',
    'kit.lead':
      'Un fichier ZIP avec tout ce qu’il faut à une rédaction pour cette vue : l’image en trois tailles et en dessin, le tableau, une légende, le texte de remplacement, le code d’intégration, les citations et les conditions en mots simples.',
    'kit.languages': 'Langues',
    'kit.none': 'Choisissez au moins une langue.',
    'kit.make': 'Télécharger le dossier de presse',
    'kit.progress': 'Fichier {done} sur {all}',
    'kit.packing': 'Préparation du ZIP',
    'kit.done': 'Le dossier de presse est prêt : {name}',
    'kit.failed': 'Le dossier de presse n’a pas été fait, rien n’a été enregistré : {problem}',
    'kit.file.readme': 'LISEZ-MOI-ET-LICENCE',
    'kit.file.caption': 'legende',
    'kit.file.alt': 'texte-de-remplacement',
    'kit.file.codes': 'codes-d-integration',
    'kit.file.citation': 'citation',
    'kit.caption': 'Légende',
    'kit.credit': 'Crédit, à imprimer avec l’image',
    'kit.credit.line': 'Carte : Transition Atlas. {boundaries}.',
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
    'kit.readme.title': 'Transition Atlas : dossier de presse « {title} »',
    'kit.readme.date': 'Fait le {today}, avec les données du {date}.',
    'kit.readme.inside': 'Ce qu’il contient',
    'kit.readme.pictures':
      'images : PNG pour le web (1200 x 675), pour l’impression et les grands écrans (2400 x 1350) et pour les réseaux sociaux (1080 x 1080) ; SVG à agrandir et à retoucher',
    'kit.readme.data':
      'données : tous les chiffres en CSV ; « virgule » pour Excel en anglais, R et Python, « point-virgule » pour Excel en français et dans la plupart des langues du continent',
    'kit.readme.texts':
      'légende, texte de remplacement, code pour intégrer la carte vivante, citations',
    'kit.readme.terms': 'Ce que vous pouvez faire',
    'kit.readme.terms.words':
      'Nos textes, nos thèmes et nos calculs : servez-vous-en, aussi à des fins commerciales, en citant la source et vos changements (CC BY 4.0).',
    'kit.readme.terms.facts':
      'Faits et chiffres : © Union européenne, CC BY 4.0, quand ils viennent de la Commission ou d’Eurostat ; modifiés là où c’est indiqué.',
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

    'trouble.part': 'Cela n’a pas marché : {problem}',
  },
} satisfies BuilderCatalogue;
