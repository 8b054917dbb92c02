import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid request rewrite: header value',
  sign: '🔤',
  headline: 'The site’s rule writes a value that isn’t allowed',
  short: 'Rule writes a bad value',
  plain:
    'A rule of the owner adds a piece of information to your request at Cloudflare. This time it was too long, or had characters that may not stand there.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The new header value is longer than permitted.', 'It contains a character that isn’t allowed in a header.'],
  steps: {
    visitor: [],
    owner: ['Cut the value to a safe length in the expression.', 'Remove or encode what isn’t plain ASCII text.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1041/',
  ],
  seen: 'page',
} satisfies VendorEntry;
