import type { VendorEntry } from '../../shapes';

export default {
  title: 'Access denied: hotlinking',
  sign: '🖼️',
  headline: 'The site doesn’t let others show this file on their own pages',
  short: 'File not for other sites',
  plain:
    'A page of one site tried to show a file, such as a picture, straight from another site. That other site has asked Cloudflare to refuse this.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A page uses a picture’s address on somebody else’s site.',
    'The owner’s own second domain isn’t among the exceptions.',
  ],
  steps: {
    visitor: ['Open the picture on the site that it belongs to.'],
    owner: [
      'On the page that shows it: host a copy yourself, if you may.',
      'On the site that owns it: make an exception in Hotlink Protection, or turn it off.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1011/',
    'https://developers.cloudflare.com/waf/tools/scrape-shield/hotlink-protection/',
  ],
  seen: 'page',
} satisfies VendorEntry;
