import type { VendorEntry } from '../../shapes';

export default {
  title: 'Proxy Internal Error',
  sign: '🧨',
  headline: 'A machine in between has a fault of its own',
  short: 'A fault of its own',
  plain: 'The trouble has nothing to do with the site’s server. The machine that passes requests on failed by itself.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'site-owner', 'network-admin'],
  causes: [
    'It has run out of memory or another resource.',
    'There is a bug in its program or in an extension of it.',
    'A service that it needs for its own work is down.',
  ],
  steps: {
    visitor: [],
    owner: ['Look in the error log of the machine that Proxy-Status names; leave the origin alone.'],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.30'],
  seen: 'header',
  statuses: [500],
  tell: 'The RFC says that it is unrelated to the origin.',
} satisfies VendorEntry;
