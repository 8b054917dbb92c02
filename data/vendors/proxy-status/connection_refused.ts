import type { VendorEntry } from '../../shapes';

export default {
  title: 'Connection Refused',
  sign: '🙅',
  headline: 'The next machine refused the connection',
  short: 'The next machine said no',
  plain:
    'A machine in between knocked for you. At the other end, nothing was listening, or somebody sent it away at once.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The program on the server behind isn’t running.',
    'It listens on another port.',
    'A firewall rejects the connection.',
  ],
  steps: { visitor: [], owner: ['Check that the backend is up and listens on the address in next-hop.'] },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.7'],
  seen: 'header',
  statuses: [502],
  tell: 'The refusal came from the address that next-hop names, or from something that guards it.',
} satisfies VendorEntry;
