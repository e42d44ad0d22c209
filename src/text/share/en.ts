/** English: what stands on the page of a single view. It stays at the build. */
export const enShare = {
  language: 'en',
  messages: {
    'share.explore': 'Explore it on the map',
    'share.picture': '{title}. Open it on the map.',
    'share.rights': 'Source and licence',
    'share.take': 'Take it along',
    'share.wide': 'Wide picture, {size} px',
    'share.square': 'Square picture, {size} px',
    'share.double': 'PNG, double size',
    'share.frame': 'For another page',
    'share.embed': 'The map of this view, to stand in a frame',
    'share.data': 'All figures',
  },
} as const;
