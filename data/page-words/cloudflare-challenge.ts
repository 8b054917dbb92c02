import type { PageWords } from '../shapes';

/** The check for robots. Its words change from time to time and with the visitor’s language, so it is no proof. */
export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'hint',
  text: /^Just a moment\.\.\.\n[\s\S]{0,3000}?\nRay ID: (?<id>[0-9a-f]{16})\n[^\n]{0,60}\bCloudflare\b/,
  idName: 'Ray ID',
  statuses: [403, 429, 503],
  says: 'Cloudflare seems to be checking whether a person is asking, before it lets you through to the site.',
  examples: [
    {
      status: 403,
      text: 'Just a moment...\nexample.com\nVerify you are human by completing the action below.\nexample.com needs to review the security of your connection before proceeding.\nRay ID: 965e41573aeaa840\nPerformance & security by Cloudflare',
    },
  ],
  sources: ['https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/'],
} satisfies PageWords;
