import type { Vendor } from '../shapes';

export default {
  name: 'Akamai',
  sign: '🌐',
  category: 'hosting',
  plain:
    'A large network that stands before very many sites. One of its services, Enterprise Application Access, lets staff use their company’s programs from anywhere.',
  tell: 'The network’s own error pages say Server: AkamaiGHost and show a reference number. The access service shows pages with the number of the error.',
  codes:
    'Lists name 492 to 494 and 540 to 562 for Enterprise Application Access. Akamai has a page of such codes, but we could check only part of it.',
  sources: [
    'https://techdocs.akamai.com/eaa/docs/app-response-codes-login-events-err',
    'https://github.com/jschauma/httpstatus',
  ],
} satisfies Vendor;
