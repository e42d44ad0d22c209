/** English: what is said where a view is taken away. It is the list that every language matches. */
export const enBuilder = {
  language: 'en',
  messages: {
    'builder.embed': 'Embed this view',
    'builder.embed.lead':
      'The map for your own page: one paste, nothing that tracks your readers. The preview is the real thing.',
    'builder.close': 'Close',
    'builder.options': 'What the frame shows',
    'builder.preview': 'Preview',
    'builder.preview.frame': 'Preview: {title}',
    'builder.preview.loading': 'Loading the preview',
    'builder.preview.size': '{width} × {height} px',
    'builder.preview.scaled': '{width} × {height} px, shown at {share}',
    'builder.width': 'Width of the preview',
    'builder.width.phone': 'Phone',
    'builder.width.column': 'Column',
    'builder.width.full': 'Full width',

    'builder.show': 'Show',
    'builder.show.map': 'Map with legend',
    'builder.show.bare': 'Map alone',
    'builder.show.card': 'One theme in words',
    'builder.show.bars': 'Themes compared',
    'builder.show.table': 'Table',
    'builder.theme': 'Theme',
    'builder.theme.all': 'All themes',
    'builder.region': 'Chosen territory',
    'builder.region.none': 'None',
    'builder.colour': 'Coloured by',
    'builder.language': 'Language',
    'builder.scheme': 'Light or dark',
    'builder.scheme.auto': 'As the reader’s device',
    'builder.scheme.light': 'Light',
    'builder.scheme.dark': 'Dark',
    'builder.title': 'With title and introduction',
    'builder.edition': 'Data',
    'builder.edition.live': 'Live',
    'builder.edition.live.about': 'Corrections and new figures reach your page by themselves.',
    'builder.edition.frozen': 'Frozen',
    'builder.edition.frozen.about':
      'Stays word for word as it was on {date}. For archives, and for articles that quote a figure.',

    'builder.code': 'The code',
    'builder.code.kinds': 'Where it goes',
    'builder.code.waiting': 'Preparing the code',
    'builder.copy': 'Copy',
    'builder.copy.code': 'Copy the code',
    'builder.copied': 'Copied',
    'builder.copy.by-hand': 'Selected: press Ctrl + C (⌘ + C on a Mac)',

    'code.web': 'Any web page',
    'code.web.lead':
      'The frame takes the height of its content. Where a system removes the script or the frame, a linked picture with its alternative text is left.',
    'code.web.code': 'Code for the page',
    'code.frame': 'Frame only',
    'code.frame.lead':
      'For pages that allow frames and no scripts. The height is what the preview needs at the width above; if your column is narrower, choose that width first. A frame that is too low scrolls in itself.',
    'code.frame.code': 'Frame',
    'code.link': 'Link',
    'code.link.lead':
      'Paste it on a line of its own. Systems that understand oEmbed turn it into the map; messengers and social networks show title and picture.',
    'code.link.code': 'Address',
    'code.link.nearest':
      'Addresses of this kind exist for named views only. This one leads to “{name}”, which is nearest to what you have chosen; the other kinds of code show exactly your choice.',
    'code.link.no-site':
      'This copy of the site was built without knowing its own address (ATLAS_SITE), so the link carries a picture but no oEmbed answer. The other kinds of code are not affected.',
    'code.picture': 'Picture',
    'code.picture.lead':
      'Where nothing but text and pictures may stand: the picture, linked to the full map. Better still, download it and upload it to your own system.',
    'code.picture.nearest': 'The picture shows “{name}”, which is nearest to what you have chosen.',
    'code.picture.code': 'Linked picture',
    'code.wordpress': 'WordPress',
    'code.wordpress.link':
      'Shortest: paste this address into an empty paragraph. WordPress asks it for the map and puts a frame there.',
    'code.wordpress.html':
      'To show exactly your choice: add a “Custom HTML” block and paste this. Editors and administrators keep the whole; for authors WordPress removes the script, and the linked picture is left.',
    'code.drupal': 'Drupal',
    'code.drupal.frame':
      'In a text format that allows frames, such as “Full HTML”: switch to “Source” and paste this.',
    'code.drupal.tags':
      'If the frame disappears when saved, an administrator adds this to the allowed tags of the text format.',
    'code.drupal.picture': 'In “Basic HTML”, this is left whole:',
    'code.typo3': 'TYPO3',
    'code.typo3.html':
      'Add a content element “Plain HTML” (“Special elements”) and paste this. The rich text editor would remove the frame.',
    'code.typo3.picture':
      'Without the right to use that element, paste this in the editor’s source view:',
    'code.amp': 'AMP',
    'code.amp.body': 'Where the map is to stand, at least 600 px below the top of the page:',
    'code.amp.head': 'Once, in the head of the page:',
    'code.amp.more': 'Show the whole map',
    'code.mail': 'E-mail',
    'code.mail.lead':
      'Mail programs show neither scripts nor frames: the picture, linked to the map. Paste it in the source view of your newsletter system.',
    'code.mail.code': 'Linked picture, 600 px wide',

    'trouble.part': 'That did not work: {problem}',
  },
} as const;
