import type { PageWords } from '../shapes';

/** The message of Kong’s plugin rate-limiting; other programs use it as well. */
export default {
  name: 'Kong',
  party: 'gateway',
  grade: 'hint',
  text: /^(?:(?:Kong )?Error\n(?:Kong )?Error\n|\{\s{0,9}"message":\s{0,3}")API rate limit exceeded(?:\.|")(?:,?\s{1,9}"?request_id"?:\s{0,3}"?(?<id>[0-9a-f]{32})"?)?\s{0,9}\}?$/,
  idName: 'request_id',
  statuses: [429],
  says: 'These are the words that the API gateway Kong, among others, has for too many requests.',
  examples: [
    { status: 429, text: 'Error\nError\nAPI rate limit exceeded.\nrequest_id: 5a1d6b3c2f8e4d7091b2c3d4e5f60718' },
    {
      status: 429,
      text: '{\n  "message":"API rate limit exceeded",\n  "request_id":"5a1d6b3c2f8e4d7091b2c3d4e5f60718"\n}',
    },
    { status: 429, text: '{"message":"API rate limit exceeded"}' },
  ],
  sources: [
    'https://github.com/Kong/kong/blob/master/kong/plugins/rate-limiting/schema.lua',
    'https://github.com/Kong/kong/blob/master/kong/tools/http.lua',
  ],
} satisfies PageWords;
