import type { VendorEntry } from '../../shapes';

export default {
  title: 'Site Frozen',
  sign: '🧊',
  headline: 'The hosting has put this site to sleep, as nobody worked on it',
  short: 'Site put to sleep',
  plain:
    'Pantheon is a company that runs sites for their owners. It freezes free sites, called sandboxes, on which nobody has worked for some months, until the owner wakes them.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The site is a sandbox site older than four months, and its code has not been worked on for three.'],
  steps: {
    visitor: [],
    owner: [
      'Open the site’s dashboard and choose to unfreeze it; it takes some minutes.',
      'Move a site that people use to a paid plan.',
    ],
  },
  sources: ['https://docs.pantheon.io/platform-considerations', 'https://github.com/pantheon-systems/documentation'],
  seen: 'status',
  statuses: [530],
  tell: 'X-Pantheon-Styx-Hostname is in the answer, and the text says “Site Frozen”.',
} satisfies VendorEntry;
