/** English: what stands in an embed alone. It is the list that every language matches. */
export default {
  'embed.help':
    'Arrow keys move to the nearest territory in that direction, Enter selects it, Escape clears the selection.',
  'embed.source': 'Sources: on the full map.',
  'embed.full': 'Explore the full map',
  'embed.frozen': 'Frozen version: data of {date}; it will not change.',
  'embed.frozen.full': 'Explore the live map',
  'embed.new-tab': 'opens in a new tab',
  'embed.table': 'All figures as a table',
  'embed.insets': 'Outermost regions, each at its own scale',
  'embed.description': 'A map for use on other pages.',
};
