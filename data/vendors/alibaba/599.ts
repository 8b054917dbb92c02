import type { VendorEntry } from '../../shapes';

export default {
  title: 'EdgeRoutine exception',
  sign: '💥',
  headline: 'The site’s own code crashed on Alibaba’s network',
  short: 'The site’s code crashed',
  plain:
    'A small program of the site’s runs on Alibaba’s network. It stopped with an error that nobody had planned for.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The code threw an exception that it doesn’t catch while it handled the request.',
    'It failed in the same way while it started.',
  ],
  steps: {
    visitor: [],
    owner: ['Catch exceptions in the EdgeRoutine code and log them, and deploy the last version that worked.'],
  },
  sources: ['https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes'],
  seen: 'status',
  statuses: [599],
  tell: 'The host is on Alibaba Cloud’s network and has EdgeRoutine switched on.',
} satisfies VendorEntry;
