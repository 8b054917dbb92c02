import type { VendorEntry } from '../../shapes';

export default {
  title: 'SSL Certificate Required',
  sign: '🪪',
  headline: 'The site’s program turned its own hosting’s machine away',
  short: 'App refused the router’s ID card',
  plain:
    'Nothing is wrong on your side. The hosting’s entry machine wanted to hand your request to the site’s program, and the program didn’t accept its certificate.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The application demands a client certificate, and does not trust the one that the router shows, or got none.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Compare the authorities that the application trusts with the client certificate that gorouter uses for its backends.',
    ],
  },
  sources: [
    'https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go',
    'https://github.com/cloudfoundry/gorouter/blob/main/proxy/fails/basic_classifiers.go',
  ],
  seen: 'status',
  statuses: [496],
  tell: 'The answer has an X-Cf-RouterError header that starts with endpoint_failure.',
} satisfies VendorEntry;
