import type { PageWords } from '../shapes';

/** The page of Cloudflare’s firewall (“WAF block”). It carries no number. Seen word for word in raw pages. */
export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'proof',
  text: /^Attention Required! \| Cloudflare\n(?:Please enable cookies\.\n)?Sorry, you have been blocked\nYou are unable to access [^\n]{1,253}\n[\s\S]{0,3000}?(?:\bCloudflare Ray ID: (?<id>[0-9a-f]{16})\b|$)/,
  idName: 'Ray ID',
  says: 'Cloudflare’s firewall blocked this request by a rule. The site’s owner can find out which one by the Ray ID.',
  examples: [
    {
      status: 403,
      text: 'Attention Required! | Cloudflare\nSorry, you have been blocked\nYou are unable to access example.com\nWhy have I been blocked?\nThis website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.\nWhat can I do to resolve this?\nYou can email the site owner to let them know you were blocked. Please include what you were doing when this page came up and the Cloudflare Ray ID found at the bottom of this page.\nCloudflare Ray ID: 965e41573aeaa840 • Your IP: Click to reveal • Performance & security by Cloudflare',
    },
  ],
  sources: [
    'https://developers.cloudflare.com/rules/custom-errors/reference/error-page-types/',
    'https://developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id/',
  ],
} satisfies PageWords;
