import type { VendorEntry } from '../../shapes';

export default {
  title: 'Challenge Page',
  sign: '🛂',
  headline: 'Cloudflare wants to check your browser before it lets you in',
  short: 'Cloudflare checks your browser',
  plain:
    'This site has its visitors checked by Cloudflare, to keep robots out. Most browsers pass by themselves, and some are asked to tick a box. The site itself has not refused you.',
  party: 'cdn',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'A rule of the site’s owner, or the protection that Cloudflare runs for the site, asks for this check.',
    'A script on the page asked for data and got the check, which it can’t show.',
    'An extension changes what your browser tells about itself, so that the check fails.',
    'Requests that looked suspicious came from your address before, as can happen with a VPN.',
  ],
  steps: {
    visitor: [
      'Let the check run to its end, and tick its box if there is one. It needs JavaScript.',
      'If only a part of the page is missing, reload the page, so that the check can be shown.',
      'If it comes again and again, turn off extensions that change what your browser tells about itself.',
    ],
    owner: [
      'Look in Security Events for the rule that asked for the check, and leave out the paths that scripts fetch.',
      'In your scripts, look for cf-mitigated: challenge in the answer, and let the visitor reload.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/',
    'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
    'https://developers.cloudflare.com/cloudflare-challenges/concepts/how-challenges-work/',
  ],
  seen: 'header',
  statuses: [403],
  tell: 'The answer carries cf-mitigated: challenge, as every Challenge Page does.',
} satisfies VendorEntry;
