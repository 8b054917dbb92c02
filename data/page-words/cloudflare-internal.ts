import type { PageWords } from '../shapes';

/** Cloudflare’s documentation: a 500 whose page names Cloudflare is Cloudflare’s own. But there are libraries that imitate this very page. */
export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'hint',
  text: /^[^\n|]{1,253} \| 500: [^\n]{1,100}\n[^\n]{1,100}\sError code 500\n[\s\S]{0,4000}?\bCloudflare Ray ID: (?<id>[0-9a-f]{16})\b/,
  idName: 'Ray ID',
  statuses: [500],
  says: 'This looks like Cloudflare’s report of a fault within its own network. The site’s own server may well be fine, but the design has been copied.',
  examples: [
    {
      status: 500,
      text: "example.com | 500: Internal server error\nInternal server error Error code 500\nVisit cloudflare.com for more information.\n2025-11-18 11:48:00 UTC\nYou\nBrowser\nWorking\nFrankfurt\nCloudflare\nError\nexample.com\nHost\nWorking\nWhat happened?\nThere is an internal server error on Cloudflare's network.\nWhat can I do?\nPlease try again in a few minutes.\nCloudflare Ray ID: 7a4f0c3e1d2b5a69 • Your IP: Click to reveal • Performance & security by Cloudflare",
    },
  ],
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-500/',
  ],
} satisfies PageWords;
