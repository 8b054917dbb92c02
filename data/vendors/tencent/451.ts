import type { VendorEntry } from '../../shapes';

export default {
  title: 'Unavailable',
  sign: '⛔',
  headline: 'The company that carries this site has closed it',
  short: 'Closed by its hosting',
  plain:
    'Tencent has blocked the project. Elsewhere this number speaks of a law or a court; here the page alone doesn’t tell why.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The project was banned by Tencent, for instance for its content.'],
  steps: { visitor: [], owner: ['Look for messages from Tencent Cloud in your account, and contact its support.'] },
  sources: ['https://cloud.tencent.com/document/product/1552/127391'],
  seen: 'status',
  statuses: [451],
  tell: 'The page shows the name UNAVAILABLE and belongs to EdgeOne Pages.',
} satisfies VendorEntry;
