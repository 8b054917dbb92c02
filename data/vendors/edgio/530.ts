import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Edgio Error',
  sign: '🧰',
  headline: 'Something broke inside the platform that served the site',
  short: 'Edgio’s own failure',
  plain:
    'Edgio’s platform stood before the site, and something went wrong in it that it didn’t expect. Its documentation asked customers to contact support at once. A 530 that you meet now comes more likely from Cloudflare.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: ['The platform had an unexpected error of its own.'],
  steps: {
    visitor: [],
    owner: ['Make sure that the answer isn’t Cloudflare’s or Pantheon’s before you look further.'],
  },
  sources: ['https://docs.edg.io/applications/v4/status_codes'],
  seen: 'status',
  statuses: [530],
  tell: 'There is no cf-ray header, and the site was deployed with Edgio or Layer0, as it was called before.',
} satisfies VendorEntry;
