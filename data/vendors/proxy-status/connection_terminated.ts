import type { VendorEntry } from '../../shapes';

export default {
  title: 'Connection Terminated',
  sign: '🔪',
  headline: 'The line was cut before the answer was complete',
  short: 'Cut off before the end',
  plain:
    'A machine in between was getting the answer when the connection closed. What you see may be only the first part, or a message in its place.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The program behind crashed or was restarted.',
    'The server closed an idle connection at the moment when it was used again.',
    'Something on the way between the two cut it.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Search the backend’s log at that second, and let its keep-alive be longer than that of the machine before it.',
    ],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.8'],
  seen: 'header',
  statuses: [502],
  tell: 'It may be added to an answer that the server had begun, even after its end as a trailer.',
} satisfies VendorEntry;
