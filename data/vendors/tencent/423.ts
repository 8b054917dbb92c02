import type { VendorEntry } from '../../shapes';

export default {
  title: 'Deploying',
  sign: '🏗️',
  headline: 'The site is just being put up for the first time',
  short: 'Site is being set up',
  plain: 'The site is published with Tencent’s EdgeOne Pages, and its first version isn’t ready yet.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The project is being deployed.',
    'On Tencent’s EdgeOne network, the same number means that a request went round in a circle 16 times.',
  ],
  steps: {
    visitor: ['Come back in a few minutes.'],
    owner: [
      'Watch the deployment in the console.',
      'If nothing is being deployed, look at the CDN-Loop header of the request.',
    ],
  },
  sources: [
    'https://cloud.tencent.com/document/product/1552/127391',
    'https://cloud.tencent.com/document/product/1552/101095',
  ],
  seen: 'status',
  statuses: [423],
  tell: 'The page names DEPLOYING, or the site is behind Tencent EdgeOne.',
} satisfies VendorEntry;
