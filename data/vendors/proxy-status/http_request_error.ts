import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP Request Error',
  sign: '✋',
  headline: 'A machine in between turned the request down in the site’s name',
  short: 'Refused before it got there',
  plain:
    'The answer is from a machine that only passes requests on, and the site’s own server may know nothing of it. The status tells what it didn’t like: too large, too many, not allowed and so on.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'site-owner', 'network-admin'],
  causes: [
    'You or a program sent too many requests, and a limit stepped in.',
    'The upload or the address was too large for this machine.',
    'The request was malformed in its eyes.',
  ],
  steps: {
    visitor: [],
    owner: ['Treat it by its status, but change the limit on the machine that Proxy-Status names.'],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.16',
    'https://www.rfc-editor.org/rfc/rfc9209.html#section-2.1.1',
  ],
  seen: 'header',
  statuses: [400, 403, 405, 406, 408, 411, 413, 414, 415, 416, 417, 429],
  tell: 'With it, a 429 or 413 is the intermediary’s and not the server’s; status-code may repeat the number.',
} satisfies VendorEntry;
