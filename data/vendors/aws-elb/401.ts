import type { VendorEntry } from '../../shapes';

export default {
  title: 'Unauthorized',
  sign: '🪪',
  headline: 'Amazon’s entry machine could not sign you in',
  short: 'Sign-in at the entry failed',
  plain:
    'The site lets a machine of Amazon’s check who you are before anybody gets in. That didn’t work, or the site wants to see a plain refusal instead of a sign-in page.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The rule is set to deny everybody who isn’t signed in yet.',
    'The identity provider denied access, or its answer lacks an ID token or is larger than the load balancer takes.',
    'The sign-in took longer than the load balancer’s time limit for it.',
    'Client ID, client secret, issuer or one of the addresses differs between the load balancer and the provider.',
  ],
  steps: {
    visitor: ['Go back to the site’s first page, and sign in from there.'],
    owner: [
      'Check OnUnauthenticatedRequest, and make sure that the scope openid is asked for.',
      'Let the provider send fewer claims.',
    ],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html',
  ],
  seen: 'status',
  statuses: [401],
  tell: 'It comes with Server: awselb/2.0, mostly right after a sign-in page.',
} satisfies VendorEntry;
