import type { Entry } from '../shapes';

export default {
  title: 'Gone',
  sign: '🍂',
  headline: 'What was here is gone, most likely for good',
  short: 'Gone, most likely for good',
  plain:
    'The answer says that what used to be at this address is no longer available, and that this is unlikely to change. It is meant for things that were taken down on purpose. We can’t tell why it was done, or whether the same thing lives on elsewhere.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'It was removed on purpose, such as an offer that has ended or an old article.',
    'It belonged to somebody whose account or pages no longer exist.',
    'It was made to expire, such as a shared link or a file kept for a limited time.',
    'It was replaced, and the old address does not point to the new one.',
    'The whole project was deleted at the company that hosted it.',
  ],
  steps: {
    visitor: [
      'Search the site, or the web, for the title of what you were looking for.',
      'Look for a saved copy in a web archive, such as the Wayback Machine.',
      'If somebody shared the link with you, ask them for a new one.',
      'Remove your bookmark, so that it doesn’t lead you here again.',
    ],
    owner: [
      'If it should still exist, look for the rule or the deletion mark behind the 410, at the CDN and the host too.',
      'If it has a successor, send a 301 or 308 that leads there.',
      'After putting something back, purge the caches: a 410 may be stored unless Cache-Control forbids it.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/410',
  ],
} satisfies Entry;
