import type { VendorEntry } from '../../shapes';

export default {
  title: 'DNS resolution error',
  sign: '🗺️',
  headline: 'Cloudflare could not find where this site lives',
  short: 'Cloudflare can’t find the site',
  plain:
    'The request arrived at Cloudflare for a name that leads nowhere there. Either Cloudflare doesn’t know the name, or what the name points to can’t be looked up.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The domain isn’t active at Cloudflare, but its name still leads there.',
    'A domain outside Cloudflare has a CNAME record to one inside.',
    'The target of the site’s CNAME record doesn’t resolve, or its DNS provider is offline.',
    'Always Online is on for a custom hostname of Cloudflare for SaaS.',
  ],
  steps: {
    visitor: ['Check the address for a slip of the finger, above all in the part before the first dot.'],
    owner: [
      'Add the domain to a Cloudflare account, or take the CNAME to Cloudflare out.',
      'Resolve the CNAME’s target yourself, for instance with dig.',
      'Turn Always Online off for custom hostnames.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1001/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-409/',
  ],
  seen: 'page',
  statuses: [409],
} satisfies VendorEntry;
