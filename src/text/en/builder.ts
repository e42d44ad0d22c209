/** English: what is said where a view is taken away. It is the list that every language matches. */
export default {
  'builder.embed': 'Embed this view',
  'builder.embed.lead':
    'The map on your own page: copy and paste once; nothing tracks your readers. The preview shows exactly what they will see.',
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
  'builder.show.bare': 'Map only',
  'builder.show.card': 'One theme as text',
  'builder.show.bars': 'Themes compared',
  'builder.show.table': 'Table',
  'builder.theme': 'Theme',
  'builder.theme.all': 'All themes',
  'builder.region': 'Selected territory',
  'builder.region.none': 'None',
  'builder.colour': 'Coloured by',
  'builder.language': 'Language',
  'builder.scheme': 'Light or dark',
  'builder.scheme.auto': 'Same as the reader’s device',
  'builder.scheme.light': 'Light',
  'builder.scheme.dark': 'Dark',
  'builder.title': 'With title and introduction',
  'builder.edition': 'Data',
  'builder.edition.live': 'Live',
  'builder.edition.live.about': 'Corrections and new figures reach your page automatically.',
  'builder.edition.frozen': 'Frozen',
  'builder.edition.frozen.about':
    'Stays exactly as it was on {date}. For archives, and for articles that quote a figure.',

  'builder.code': 'The code',
  'builder.code.kinds': 'Where it goes',
  'builder.code.waiting': 'Preparing the code',
  'builder.copy': 'Copy',
  'builder.copy.code': 'Copy the code',
  'builder.copied': 'Copied',
  'builder.copy.by-hand': 'Selected: press Ctrl + C (⌘ + C on a Mac)',

  'code.web': 'Any web page',
  'code.web.lead':
    'The frame adapts to the height of its content. If a system removes the script or the frame, readers still see a linked picture with alternative text.',
  'code.web.code': 'Code for the page',
  'code.frame': 'Frame only',
  'code.frame.lead':
    'For pages that allow frames but no scripts. A frame that is too low for its width gets its own scroll bar.',
  'code.frame.height':
    'The height of {height} px is right for a column of {width} px. For another width, choose it above the preview.',
  'code.frame.left':
    'Where frames are taken out of the page (CKEditor 5, DOMPurify, sanitize-html as they come), the link below it is all that is left.',
  'code.frame.code': 'Frame',
  'code.link': 'Link',
  'code.link.lead':
    'Paste it on a line of its own. Systems that understand oEmbed turn it into the map; messengers and social networks show title and picture.',
  'code.link.code': 'Address',
  'code.link.nearest':
    'Addresses of this kind exist for named views only. This one leads to “{name}”, which is nearest to what you have chosen; the other kinds of code show exactly your choice.',
  'code.link.no-site':
    'This copy of the site was built without its own address (ATLAS_SITE), so the link has a picture but no oEmbed answer. The other kinds of code are not affected.',
  'code.picture': 'Picture',
  'code.picture.lead':
    'For systems that accept only text and pictures: the picture, linked to the full map. Better still, download it and upload it to your own system.',
  'code.picture.nearest': 'The picture shows “{name}”, which is nearest to what you have chosen.',
  'code.picture.left':
    'Where pictures are taken out too (sanitize-html as it comes), the title with its link is left.',
  'code.picture.code': 'Linked picture',
  'code.wordpress': 'WordPress',
  'code.wordpress.link':
    'Shortest: paste this address into an empty paragraph. WordPress asks it for the map and puts a frame there.',
  'code.wordpress.html':
    'To show exactly your choice: add a “Custom HTML” block and paste this. Editors and administrators can save all of it; for authors, WordPress removes the script and leaves the linked picture.',
  'code.drupal': 'Drupal',
  'code.drupal.frame':
    'In a text format that allows frames, such as “Full HTML”: switch to “Source” and paste this.',
  'code.drupal.tags':
    'If the frame disappears when saved, an administrator adds this to the allowed tags of the text format.',
  'code.drupal.picture': '“Basic HTML” keeps all of this:',
  'code.typo3': 'TYPO3',
  'code.typo3.html':
    'Add a content element “Plain HTML” (“Special elements”) and paste this. The rich text editor would remove the frame.',
  'code.typo3.picture':
    'Without the right to use that element, paste this in the editor’s source view:',
  'code.amp': 'AMP',
  'code.amp.body': 'Where you want the map, at least 600 px below the top of the page:',
  'code.amp.head': 'Once, in the head of the page:',
  'code.amp.more': 'Show the whole map',
  'code.mail': 'E-mail',
  'code.mail.lead':
    'Mail programs show neither scripts nor frames: the picture, linked to the map. Paste it in the source view of your newsletter system.',
  'code.mail.code': 'Linked picture, 600 px wide',

  'download.title': 'Download this view',
  'download.lead':
    'Pictures, tables and a newsroom kit. Each file states its source and its terms.',
  'download.view': 'View',
  'download.language': 'Language',
  'download.form': 'Shape',
  'download.form.wide': 'Wide',
  'download.form.square': 'Square',
  'download.nearest':
    'No ready-made picture combines everything you have chosen. This one comes closest; the map under “Embed” shows exactly your choice.',
  'download.files': 'Single files',
  'download.svg': 'Vector file, to scale and edit',
  'download.png': 'Picture',
  'download.png.large': 'Picture, double size',
  'download.csv.comma': 'Comma-separated table',
  'download.csv.comma.for': 'Excel in English, R, Python',
  'download.csv.semicolon': 'Semicolon-separated table',
  'download.csv.semicolon.for': 'Excel in France, Belgium, Germany, Italy, Spain, Poland',
  'download.json': 'All data',
  'download.json.for': 'for developers, all languages',
  'download.copy': 'Copy the picture',
  'download.copied': 'The picture is on the clipboard',
  'kit.title': 'Newsroom kit',
  'kit.lead':
    'One ZIP file with everything a newsroom needs for this view: the picture in three sizes and as a vector file, the table, a caption, the alternative text, embed codes, citations, and the terms in plain language.',
  'kit.languages': 'Languages',
  'kit.none': 'Choose at least one language.',
  'kit.make': 'Download the newsroom kit',
  'kit.progress': 'Fetching file {done} of {all}',
  'kit.packing': 'Packing',
  'kit.done': 'The newsroom kit is ready: {name}',
  'kit.failed': 'The newsroom kit could not be made; nothing was saved: {problem}',
  'kit.file.readme': 'READ-ME-AND-LICENCE',
  'kit.file.caption': 'caption',
  'kit.file.alt': 'alternative-text',
  'kit.file.codes': 'embed-codes',
  'kit.file.citation': 'citation',
  'kit.caption': 'Caption',
  'kit.credit': 'Credit line, to be printed with the picture',
  'kit.credit.line': 'Map: Transition Atlas. Data: the sources named. {boundaries}.',
  'kit.source': 'Source',
  'kit.online': 'Interactive map',
  'kit.alt.about':
    'For the “alt” attribute of the picture, or the field for alternative text in your system:',
  'kit.author': 'Transition Atlas contributors',
  'kit.cite':
    '{author} ({year}): {title}. Transition Atlas, data of {date}. {address} (accessed {today}).',
  'kit.cite.about': 'In running text or a footnote:',
  'kit.cite.files':
    'For reference managers: {bib} (BibTeX) and {ris} (RIS: Zotero, EndNote, Citavi).',
  'kit.readme.title': 'Transition Atlas: newsroom kit “{title}”',
  'kit.readme.date': 'Made on {today}, with data of {date}.',
  'kit.readme.inside': 'What is inside',
  'kit.readme.pictures':
    'pictures: PNG for web pages (1200 × 675), for print and large screens (2400 × 1350) and for social networks (1080 × 1080); SVG to scale and edit',
  'kit.readme.data':
    'data: all figures as CSV; “comma” for Excel in English, R and Python, “semicolon” for Excel in French and most other European languages',
  'kit.readme.texts': 'caption, alternative text, code to embed the live map, citations',
  'kit.readme.terms': 'What you may do',
  'kit.readme.terms.words':
    'Our words, themes and calculations: use them, including commercially, if you name the source and say what you changed (CC BY 4.0).',
  'kit.readme.terms.facts':
    'Facts and figures: under the terms of the sources named; changed where marked.',
  'kit.readme.terms.boundaries':
    'Administrative boundaries, which are in every map: for non-commercial purposes only, and only with the line “{line}”. A newspaper that sells its pages should ask EuroGeographics first, or use the table and charts that are not maps.',
  'kit.readme.terms.credits': 'In full: {address}',
  'kit.readme.independent':
    'An independent visualisation of published facts. It is not a publication of the European Union.',
  'kit.boundaries': '© EuroGeographics for the administrative boundaries',
  'kit.folder.pictures': 'pictures',
  'kit.folder.data': 'data',
  'kit.comma': 'comma',
  'kit.semicolon': 'semicolon',
  'kit.wide': 'wide',
  'kit.square': 'square',

  'trouble.part': 'Something went wrong: {problem}',
};
