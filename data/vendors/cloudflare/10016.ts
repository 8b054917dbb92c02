import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid Worker name',
  sign: '📛',
  headline: 'The name chosen for the program isn’t allowed',
  short: 'Name isn’t allowed',
  plain: 'Programs at Cloudflare need a name that follows its rules. The one that was sent with the upload doesn’t.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The name contains characters that Cloudflare doesn’t take, or is too long.'],
  steps: {
    visitor: [],
    owner: ['Rename the Worker with lower-case letters, digits and hyphens.'],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
