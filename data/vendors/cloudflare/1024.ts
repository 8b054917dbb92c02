import type { VendorEntry } from '../../shapes';

export default {
  title: 'Worker called a Cloudflare address',
  sign: '🪞',
  headline: 'The site’s program asked one of Cloudflare’s own addresses',
  short: 'Program called Cloudflare itself',
  plain:
    'A program of the site, which runs at Cloudflare, tried to fetch something from an address that belongs to Cloudflare. That isn’t permitted.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The Worker fetches a bare IP address out of Cloudflare’s ranges.',
    'A name that the Worker asks for resolves to such an address.',
  ],
  steps: {
    visitor: [],
    owner: ['Let the subrequest go to the hostname of the real target, or to the origin’s own address.'],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
