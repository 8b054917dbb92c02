import type { VendorEntry } from '../../shapes';

export default {
  title: 'Security Checkpoint',
  sign: '🛂',
  headline: 'Vercel wants to check your browser before it lets you in',
  short: 'Vercel checks your browser',
  plain:
    'This site is kept at Vercel, which has a look at the browsers that come, to keep robots out. Most of them pass by themselves after a moment. The number does not mean that you asked too often.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The site’s owner turned on a check of every visitor, as against an attack.',
    'A rule of the owner’s wants this kind of visit to be checked.',
    'A program or a script asked, which can’t pass a check that is made for browsers.',
  ],
  steps: {
    visitor: [
      'Wait on the page until the check is over, with JavaScript turned on.',
      'If a part of a page got the check instead, load the whole page anew.',
    ],
    owner: [
      'See in the project’s Firewall whether Attack Challenge Mode is on, or which rule has the action Challenge.',
      'Add a rule that lets the programs through which you know.',
    ],
  },
  sources: [
    'https://vercel.com/docs/vercel-firewall/vercel-waf/custom-rules',
    'https://vercel.com/docs/rest-api/security/update-attack-challenge-mode',
    'https://github.com/vercel-labs/vgpu/pull/228',
  ],
  seen: 'header',
  statuses: [403, 429],
  tell: 'The answer carries X-Vercel-Mitigated: challenge. We know this header from Vercel’s own repositories and from published answers.',
} satisfies VendorEntry;
