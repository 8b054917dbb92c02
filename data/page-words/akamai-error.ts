import type { PageWords } from '../shapes';

/** Akamai’s other pages: the same kind of reference at the end, with another first number. No page of the vendor’s shows them. */
export default {
  name: 'Akamai',
  vendor: 'akamai',
  party: 'cdn',
  grade: 'hint',
  text: /\nReference #(?<id>(?!18\.)\d{1,3}\.[0-9a-f]{6,10}\.\d{10}\.[0-9a-f]{4,10})(?:\nhttps?:\/\/errors\.edgesuite\.net\/[^\n]{1,60})?$/,
  idName: 'Reference',
  says: 'The reference at the end looks like one of Akamai’s, a network that delivers sites. It adds one to error pages that it makes itself.',
  examples: [
    {
      status: 400,
      text: 'Invalid URL\nInvalid URL\nThe requested URL "[no URL]", is invalid.\nReference #9.3d0c1702.1700000000.5ad7e1c',
    },
    {
      status: 503,
      text: 'Error\nAn error occurred while processing your request.\nReference #30.3d0c1702.1700000000.5ad7e1c\nhttps://errors.edgesuite.net/30.3d0c1702.1700000000.5ad7e1c',
    },
  ],
  sources: [
    'https://techdocs.akamai.com/application-security/reference/get-error-translator-lookup',
    'https://github.com/markSmurphy/akamai-error-lookup',
  ],
} satisfies PageWords;
