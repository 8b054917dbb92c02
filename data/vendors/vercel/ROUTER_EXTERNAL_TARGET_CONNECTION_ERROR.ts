import type { VendorEntry } from '../../shapes';

export default {
  title: 'External Target Connection Error',
  sign: '🪫',
  headline: 'Vercel could not connect to the server that has this page',
  short: 'The server behind wasn’t reached',
  plain: 'This page lies on another server, and Vercel fetches it from there. The connection to it failed.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The other server is down.',
    'Its firewall doesn’t let Vercel in.',
    'The rule names a wrong address or port.',
  ],
  steps: {
    visitor: [],
    owner: ['Test the destination of the rewrite from outside your network, and see what its firewall logs.'],
  },
  sources: ['https://vercel.com/docs/errors/ROUTER_EXTERNAL_TARGET_CONNECTION_ERROR', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
