import type { PageWords } from '../shapes';

/** Cloudflare’s own numbers for the way to the site’s server; the heading repeats the title’s number. The older form has the Ray ID on top. 530 comes with a page of the numbers from 1000 up. */
export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'proof',
  text: /^[^\n|]{1,253} \| (?<code>52[0-6]): [^\n]{1,100}\n(?:[^\n]{1,100}\sError code \k<code>\n|Error \k<code>\sRay ID: )[\s\S]{0,4000}?(?:\bRay ID: (?<id>[0-9a-f]{16})\b|$)/,
  idName: 'Ray ID',
  broke: 'site',
  statuses: [520, 521, 522, 523, 524, 525, 526],
  says: 'This is Cloudflare’s own page for a site’s server that did not answer it as it should. What is wrong is most likely at that server.',
  examples: [
    {
      status: 522,
      text: "example.com | 522: Connection timed out\nConnection timed out Error code 522\nVisit cloudflare.com for more information.\n2023-03-09 03:05:59 UTC\nYou\nBrowser\nWorking\nFrankfurt\nCloudflare\nWorking\nexample.com\nHost\nError\nWhat happened?\nThe initial connection between Cloudflare's network and the origin web server timed out. As a result, the web page can not be displayed.\nWhat can I do?\nCloudflare Ray ID: 7a4f0c3e1d2b5a69 • Your IP: Click to reveal • Performance & security by Cloudflare",
    },
  ],
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
    'https://github.com/Helicone/helicone/issues/798',
    'https://github.com/nodejs/nodejs.org/issues/781',
  ],
} satisfies PageWords;
