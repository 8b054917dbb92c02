import type { VendorEntry } from '../../shapes';

export default {
  title: 'Worker’s code could not be parsed',
  sign: '📜',
  headline: 'Cloudflare could not read the program that was uploaded',
  short: 'Program could not be read',
  plain:
    'It is a message for developers who send a program, a Worker, to Cloudflare. The text of the program isn’t written correctly.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The JavaScript has a syntax error.', 'The bundle was cut off or built wrongly.'],
  steps: {
    visitor: [],
    owner: ['Build and run the Worker locally with wrangler dev, and mend what it reports.'],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
