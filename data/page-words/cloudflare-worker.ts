import type { PageWords } from '../shapes';

/** Cloudflare’s page for a Worker, the site’s own program there, that calls itself, breaks off or takes too much. */
export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'proof',
  text: /^[^\n|]{1,100} \| [^\n|]{1,253} \| Cloudflare\n(?:Please enable cookies\.\n)?Error\s(?<code>1019|110[12])\sRay ID: (?<id>[0-9a-f]{16})\b/,
  idName: 'Ray ID',
  broke: 'site',
  says: 'Cloudflare wrote this page because a program of the site’s, which runs there, could not go on. By the Ray ID, the site’s owner can trace it.',
  examples: [
    {
      status: 500,
      text: 'Worker threw exception | example.com | Cloudflare\nError 1101 Ray ID: 6fe62dfef8545773 • 2022-04-19 14:02:44 UTC\nWorker threw exception\nWhat happened?',
    },
  ],
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
    'https://github.com/Davie3/mikrotik-cloudflare-iplist',
  ],
} satisfies PageWords;
