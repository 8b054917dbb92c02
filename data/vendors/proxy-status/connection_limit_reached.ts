import type { VendorEntry } from '../../shapes';

export default {
  title: 'Connection Limit Reached',
  sign: '🎢',
  headline: 'Too many connections to the next machine are open at once',
  short: 'Too many at once',
  plain:
    'A machine in between was told to open only so many lines to the next one. All were in use when your request came.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'site-owner'],
  causes: [
    'Many people visit at the same time.',
    'Slow answers keep the lines busy for long.',
    'The limit is set too low.',
  ],
  steps: {
    visitor: [],
    owner: ['Compare the limit with what the backend can carry, and look for slow requests that hold connections.'],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.12'],
  seen: 'header',
  statuses: [503],
  tell: 'The limit is kept by the machine named in the header, while the crowd can have any reason.',
} satisfies VendorEntry;
