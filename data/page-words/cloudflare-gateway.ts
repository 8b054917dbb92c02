import type { PageWords } from '../shapes';

/** With Cloudflare’s own design, 502 and 504 are what the site’s server said; Cloudflare’s own ones are bare. */
export default {
  name: 'The site’s server, behind Cloudflare',
  vendor: 'cloudflare',
  party: 'server',
  grade: 'hint',
  text: /^[^\n|]{1,253} \| (50[24]): [^\n]{1,100}\n[^\n]{1,100}\sError code \1\n[\s\S]{0,4000}?(?:\bRay ID: (?<id>[0-9a-f]{16})\b|$)/,
  idName: 'Ray ID',
  statuses: [502, 504],
  says: 'The page has Cloudflare’s design, but by Cloudflare’s account it shows this one when the site’s own server reported the error.',
  examples: [
    {
      status: 502,
      text: 'example.com | 502: Bad gateway\nBad gateway Error code 502\nVisit cloudflare.com for more information.\n2023-03-09 03:05:59 UTC\nYou\nBrowser\nWorking\nFrankfurt\nCloudflare\nWorking\nexample.com\nHost\nError\nWhat happened?\nThe web server reported a bad gateway error.\nWhat can I do?\nPlease try again in a few minutes.\nCloudflare Ray ID: 7a4f0c3e1d2b5a69 • Your IP: Click to reveal • Performance & security by Cloudflare',
    },
  ],
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-502-504/',
  ],
} satisfies PageWords;
