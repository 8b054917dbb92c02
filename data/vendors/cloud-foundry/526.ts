import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid SSL Certificate',
  sign: '📛',
  headline: 'The hosting did not trust the site’s own program',
  short: 'App’s ID card not trusted',
  plain:
    'Between the hosting’s entry machine and the site’s program, the program shows a certificate. The machine checked it and didn’t trust who had signed it.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The certificate of the application’s instance was signed by an authority that gorouter does not know.',
    'The instance’s certificate has expired, or verification failed in some other way.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Check the CA certificates that gorouter was deployed with against the issuer of the instance’s certificate.',
    ],
  },
  sources: [
    'https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go',
    'https://github.com/cloudfoundry/gorouter/blob/main/proxy/fails/basic_classifiers.go',
  ],
  seen: 'status',
  statuses: [526],
  tell: 'X-Cf-RouterError is in the answer, with endpoint_failure and the reason in brackets.',
} satisfies VendorEntry;
