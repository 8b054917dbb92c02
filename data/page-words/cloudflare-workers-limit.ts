import type { PageWords } from '../shapes';

/** Error 1027, whose page Cloudflare has published. The Ray ID stands at the bottom. */
export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'proof',
  text: /^This website has been temporarily rate limited \| [^\n|]{1,253} \| Cloudflare\n(?:Please enable cookies\.\n)?Please check back later\nError (?<code>1027)\n[\s\S]{0,2000}?\bCloudflare Ray ID: (?<id>[0-9a-f]{16})/,
  idName: 'Ray ID',
  says: 'The site runs on Cloudflare and has used up its daily share of requests there, so Cloudflare shows this page in its place.',
  examples: [
    {
      status: 429,
      text: 'This website has been temporarily rate limited | example.com | Cloudflare\nPlease check back later\nError 1027\nThis website has been temporarily rate limited\nYou cannot access this site because the owner has reached their plan limits. Check back later once traffic has gone down.\nCloudflare Ray ID: 965e41573aeaa840-FRA • 2025-11-24 01:00:00 UTC • Runs on Cloudflare Workers',
    },
  ],
  sources: [
    'https://github.com/cloudflare/workers-sdk/blob/main/packages/workers-shared/router-worker/src/limited-response.ts',
  ],
} satisfies PageWords;
