import type { VendorEntry } from '../../shapes';

export default {
  title: 'Failed',
  sign: '🏚️',
  headline: 'The site could not be put up',
  short: 'Publishing failed',
  plain:
    'The owner tried to publish the site with Tencent’s EdgeOne Pages, and it went wrong. There is nothing to show until that is mended.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The project’s build or deployment failed.'],
  steps: { visitor: [], owner: ['Read the deployment log in the console, and deploy again.'] },
  sources: ['https://cloud.tencent.com/document/product/1552/127391'],
  seen: 'status',
  statuses: [424],
  tell: 'The page shows the name FAILED.',
} satisfies VendorEntry;
