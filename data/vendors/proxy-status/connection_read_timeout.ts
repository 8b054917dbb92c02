import type { VendorEntry } from '../../shapes';

export default {
  title: 'Connection Read Timeout',
  sign: '🥱',
  headline: 'The line was open, but no more data came in time',
  short: 'Silence on the line',
  plain: 'A machine in between waited for data. Its limit for silence passed before anything new arrived.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The program behind is slow or stuck.',
    'A slow database or another service holds it up.',
    'The connection died without either side noticing.',
  ],
  steps: { visitor: [], owner: ['Find the slow request in the backend’s log before you raise the read timeout.'] },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.10'],
  seen: 'header',
  statuses: [504],
  tell: 'Data may have come before the silence, so a part of the answer can be genuine.',
} satisfies VendorEntry;
