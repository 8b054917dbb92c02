import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP Response Content-Coding Error',
  sign: '🗜️',
  headline: 'The packed answer could not be unpacked on its way',
  short: 'It couldn’t be unpacked',
  plain: 'Pages are packed to make them smaller. A machine in between wanted to open the package and failed.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The answer says that it is packed, and isn’t.',
    'It was packed twice, or was damaged.',
    'The machine doesn’t know this way of packing.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Request it with and without Accept-Encoding, and see whether Content-Encoding is true; coding names the method.',
    ],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.25'],
  seen: 'header',
  statuses: [502],
  tell: 'Not every machine on the way looks inside; this one did.',
} satisfies VendorEntry;
