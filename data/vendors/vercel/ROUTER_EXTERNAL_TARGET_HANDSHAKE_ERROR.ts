import type { VendorEntry } from '../../shapes';

export default {
  title: 'External Target Handshake Error',
  sign: '🫱',
  headline: 'Vercel got no secure line to the server that has this page',
  short: 'No secure line behind Vercel',
  plain:
    'Vercel fetches this page from somewhere else over a secure line. The two could not set it up, or it took too long.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The other server’s certificate is invalid or has run out.',
    'It offers no cipher that Vercel supports.',
    'It couldn’t be reached in time.',
  ],
  steps: {
    visitor: [],
    owner: ['Check the destination’s certificate and ciphers with openssl s_client, and whether it is up at all.'],
  },
  sources: ['https://vercel.com/docs/errors/ROUTER_EXTERNAL_TARGET_HANDSHAKE_ERROR', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
