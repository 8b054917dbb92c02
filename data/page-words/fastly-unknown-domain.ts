import type { PageWords } from '../shapes';

/** What Fastly writes for a host name that no customer has added. Seen word for word in raw pages. */
export default {
  name: 'Fastly',
  vendor: 'fastly',
  party: 'cdn',
  grade: 'proof',
  text: /^Fastly error: unknown domain\b[^\n]{0,254}\nFastly error: unknown domain: [^\n]{0,254}\. Please check that this domain has been added to a service\.\nDetails: (?<id>cache-[\w-]{5,60})/,
  idName: 'Details',
  says: 'Fastly does not know this site’s name: its address points there, but nobody has set the site up, or it was taken away.',
  examples: [
    {
      status: 500,
      text: 'Fastly error: unknown domain example.com\nFastly error: unknown domain: example.com. Please check that this domain has been added to a service.\nDetails: cache-fra19124-FRA',
    },
  ],
  sources: ['https://www.fastly.com/documentation/guides/concepts/errors'],
} satisfies PageWords;
