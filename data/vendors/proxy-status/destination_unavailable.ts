import type { VendorEntry } from '../../shapes';

export default {
  title: 'Destination Unavailable',
  sign: '🛌',
  headline: 'A machine in between takes the next one to be out of order',
  short: 'Next machine counts as down',
  plain:
    'Its last attempts to reach the next machine failed, or a regular check-up said that it is down. So it doesn’t send visitors there for now.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'site-owner'],
  causes: [
    'The server behind really is down or overloaded.',
    'Its health check fails, though visitors could still be served.',
    'It was just started and has not been found healthy yet.',
  ],
  steps: { visitor: [], owner: ['Look at the health check’s address, its timeout and the status that it expects.'] },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.4'],
  seen: 'header',
  statuses: [503],
  tell: 'That the server is down is what the machine before it believes; it can be mistaken.',
} satisfies VendorEntry;
