import type { PageWords } from '../shapes';

/** Microsoft’s documentation quotes the two sentences; the page’s title and its end are not documented. */
export default {
  name: 'Azure Front Door',
  party: 'cdn',
  grade: 'hint',
  text: /^(?:[^\n]{1,80}\n)?Our services aren['’]t available right now\s{1,3}We['’]re working to restore all services as soon as possible\. Please check back soon\./,
  says: 'Azure Front Door, Microsoft’s delivery network, seems to have found no way to the site, or none that is switched on.',
  examples: [
    {
      status: 503,
      text: "Service unavailable\nOur services aren't available right now\nWe're working to restore all services as soon as possible. Please check back soon.",
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/azure/active-directory-b2c/custom-domain'],
} satisfies PageWords;
