import type { VendorEntry } from '../../shapes';

export default {
  title: 'Unauthorized',
  sign: '🛂',
  headline: 'The service that was to confirm who you are reported an error',
  short: 'Sign-in service had an error',
  plain:
    'The site runs on Amazon and lets another service check who you are. That service sent back an error instead of your name. You were not judged; the sign-in just didn’t finish.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner', 'you', 'wait'],
  causes: [
    'The identity provider returned an error code while it signed the user in.',
    'The provider doesn’t allow the scopes that the listener’s rule asks for.',
    'The user is not assigned to this application at the provider.',
  ],
  steps: {
    visitor: ['Begin again at the site’s start page, and tell the owner if it fails once more.'],
    owner: ['Read the error_reason field of the access log, then the identity provider’s own log of the same minute.'],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
  ],
  seen: 'status',
  statuses: [561],
  tell: 'The answer’s Server header is awselb/2.0, and the address often ends in /oauth2/idpresponse.',
} satisfies VendorEntry;
