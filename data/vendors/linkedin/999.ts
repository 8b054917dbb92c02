import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request Denied',
  sign: '🤖',
  headline: 'LinkedIn took the visit for a robot’s and turned it away',
  short: 'LinkedIn saw a robot',
  plain:
    'LinkedIn guards its pages against programs that collect profiles. This visit looked like one, or came from a place where many start. No first-hand documentation was found; many programs that check links report it.',
  party: 'app',
  place: 'site',
  turn: ['you', 'wait'],
  causes: [
    'A program asked and not a browser.',
    'Too many pages were opened from one address.',
    'The visitor isn’t signed in.',
  ],
  steps: {
    visitor: ['Sign in to LinkedIn in your browser, and open the page there.'],
    owner: ['Exclude linkedin.com in your link checker; the link itself may be fine.'],
  },
  sources: ['https://en.wikipedia.org/wiki/List_of_HTTP_status_codes'],
  seen: 'status',
  statuses: [999],
  tell: 'The host is linkedin.com or one of its country addresses.',
} satisfies VendorEntry;
