import type { VendorEntry } from '../../shapes';

export default {
  title: 'Could not parse request body',
  sign: '✉️',
  headline: 'Cloudflare could not make out what was sent with the upload',
  short: 'Upload could not be read',
  plain: 'A tool that manages programs at Cloudflare sent a request whose content isn’t in the expected form.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The JSON or the multipart form of the request is broken.'],
  steps: {
    visitor: [],
    owner: ['Update the tool, or compare your request with Cloudflare’s API documentation.'],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
