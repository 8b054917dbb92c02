import type { VendorEntry } from '../../shapes';

export default {
  title: 'Proxy Internal Response',
  sign: '🪧',
  headline: 'A machine in between answered by itself',
  short: 'It answered by itself',
  plain: 'It didn’t ask the next machine at all. That need not be an error: it may be a notice, a redirect or a check.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The machine shows a page of its own, such as a sign-in or a notice.',
    'It sends you to another address by a rule.',
    'Something is answered there to spare the server work.',
  ],
  steps: {
    visitor: [],
    owner: ['Judge it by its status and content; the log of the server behind will have nothing.'],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.29'],
  seen: 'header',
  tell: 'No status is recommended for it, so it can come with any.',
} satisfies VendorEntry;
