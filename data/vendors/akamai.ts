import type { Vendor } from '../shapes';

export default {
  name: 'Akamai',
  sign: '🌐',
  category: 'hosting',
  plain:
    'A large network that stands before very many sites. One of its services, Enterprise Application Access, lets staff use their company’s programs from anywhere.',
  tell: 'The network’s own error pages say Server: AkamaiGHost and show a reference number, as in Reference #9.6f64d440.1318965461.2f2b078. Akamai made such a page, but the site’s owner may have told it to, for instance with a rule that blocks. The access service shows pages with the number of the error.',
  codes:
    'The reference is for the owner: Translate Error String in Edge Diagnostics finds the log lines, for the last 6 or 24 hours. “Access Denied” pages mostly begin it with 18; that page of Akamai’s doesn’t say what the first number means. Lists name 492 to 494 and 540 to 562 for Enterprise Application Access. Akamai has a page of such codes, but we could check only part of it.',
  sources: [
    'https://techdocs.akamai.com/edge-diagnostics/docs/translate-error-string',
    'https://techdocs.akamai.com/eaa/docs/app-response-codes-login-events-err',
    'https://github.com/jschauma/httpstatus',
  ],
} satisfies Vendor;
