import type { VendorEntry } from '../../shapes';

export default {
  title: 'Deploying',
  sign: '🏗️',
  headline: 'The site is still being set up, or requests to it run in a circle',
  short: 'Site is being set up',
  plain:
    'With Tencent’s EdgeOne Pages, this number means that the site’s first version isn’t ready yet. Elsewhere on Tencent’s network, it means that a request kept coming back to where it had been.',
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
  tell: 'EdgeOne Pages shows the name DEPLOYING. In the other case, the site is behind Tencent EdgeOne, and its CDN-Loop header counts 16 or more.',
} satisfies VendorEntry;
