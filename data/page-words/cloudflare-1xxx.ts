import type { PageWords } from '../shapes';

/** The number stands in the heading, the Ray ID beside it; the title is one of two forms. 1019, 1101 and 1102 are of the site’s own program. Seen word for word in raw pages. */
export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'proof',
  text: /^(?:Access denied \| [^\n|]{1,253} used Cloudflare to restrict access|[^\n|]{1,100} \| [^\n|]{1,253} \| Cloudflare)\n(?:Please enable cookies\.\n)?Error\s(?<code>1(?!019|10[12])\d{3})\sRay ID: (?<id>[0-9a-f]{16})\b/,
  idName: 'Ray ID',
  says: 'Cloudflare wrote this page itself and put a number of its own on it. The site’s owner can look the Ray ID up.',
  examples: [
    {
      status: 429,
      text: 'Access denied | example.com used Cloudflare to restrict access\nError 1015 Ray ID: 6fe62dfef8545773 • 2022-04-19 14:02:44 UTC\nYou are being rate limited\nWhat happened?\nThe owner of this website (example.com) has banned you temporarily from accessing this website.',
    },
    {
      status: 403,
      text: 'Access denied | example.com used Cloudflare to restrict access\nPlease enable cookies.\nError 1020\nRay ID: 6fe62dfef8545773 • 2022-04-19 14:02:44 UTC\nAccess denied\nWhat happened?\nThis website is using a security service to protect itself from online attacks.',
    },
  ],
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
    'https://github.com/Davie3/mikrotik-cloudflare-iplist',
  ],
} satisfies PageWords;
