import type { PageWords } from '../shapes';

/** What Cloudflare sends to programs that don’t ask for a page; others could write the same. */
export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'hint',
  text: /^error code: (?<code>1\d{3}|52[0-6]|530)$/,
  says: 'A line like this one, with a number of Cloudflare’s, is what Cloudflare sends to programs that do not ask for a whole page.',
  examples: [
    { status: 522, text: 'error code: 522' },
    { status: 403, text: 'error code: 1020' },
  ],
  sources: ['https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/'],
} satisfies PageWords;
