/** English: what stands in an embed alone. It is the list that every language matches. */
export const enEmbed = {
  language: 'en',
  messages: {
    'embed.help':
      'Arrow keys go to the nearest region in that direction, Enter chooses it, Escape lets it go.',
    'embed.source': 'Sources: European Commission, Eurostat, INSEE.',
    'embed.full': 'Explore the full map',
    'embed.frozen': 'Frozen: data of {date}, will not change.',
    'embed.frozen.full': 'Explore the live map',
    'embed.new-tab': 'opens in a new tab',
    'embed.table': 'All figures as a table',
    'embed.insets': 'Outermost regions, each at its own scale',
    'embed.description':
      'The map of the European Commission’s twelve pilots for industrial transition, to be shown in other pages.',
  },
} as const;
