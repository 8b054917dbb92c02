import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP Request Denied',
  sign: '🛂',
  headline: 'A rule on a machine in between turned the request away',
  short: 'Turned away by a rule',
  plain:
    'It never got to the next machine. Somebody wrote a rule that says who or what may pass, and this request may not.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'Your network, country or program is on a list.',
    'The request looked like an attack to a filter.',
    'The site can only be reached by certain people.',
  ],
  steps: {
    visitor: [],
    owner: ['Find the rule in the policy log of the machine that is named, and test it with the same request.'],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.17'],
  seen: 'header',
  statuses: [403],
  tell: 'The server behind did not see the request, so its log can’t explain it.',
} satisfies VendorEntry;
