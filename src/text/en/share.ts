/** English: what stands on the page of a single view. It stays at the build. */
export default {
  'share.explore': 'Explore it on the map',
  'share.picture': '{title}. Open it on the map.',
  'share.rights': 'Source and licence',
  'share.take': 'Download',
  'share.wide': 'Wide picture, {size} px',
  'share.square': 'Square picture, {size} px',
  'share.double': 'PNG, double size',
  'share.frame': 'Embed',
  'share.embed': 'The map of this view, for an iframe',
  'share.data': 'All figures',
};
