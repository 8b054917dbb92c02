import type { Vendor } from '../shapes';

export default {
  name: 'cPanel',
  sign: '🎛️',
  category: 'hosting',
  plain:
    'A control panel with which many hosting companies let customers look after their sites. It can also shut a site that has used up its plan.',
  tell: 'The error page names the limit that was reached. There is no header that proves it.',
  codes: '509 for used-up bandwidth, according to many hosting companies.',
  sources: ['https://en.wikipedia.org/wiki/List_of_HTTP_status_codes'],
} satisfies Vendor;
