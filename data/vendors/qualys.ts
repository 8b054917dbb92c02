import type { Vendor } from '../shapes';

export default {
  name: 'Qualys SSL Labs',
  sign: '🔬',
  category: 'software',
  plain:
    'A free service that tests how safely a site’s connection is set up. People use it in the browser, and programs ask it directly.',
  tell: 'The program asked the host api.ssllabs.com, or you were on ssllabs.com.',
  codes: '529 when the service is overloaded; 429 when one caller asks too much, and 503 when it is down.',
  sources: ['https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md'],
} satisfies Vendor;
