import type { PageWords } from '../shapes';

/** The message of Kong’s plugin key-auth; other gateways might use it. */
export default {
  name: 'Kong',
  party: 'gateway',
  grade: 'hint',
  text: /^(?:(?:Kong )?Error\n(?:Kong )?Error\n|\{\s{0,9}"message":\s{0,3}")No API key found in request(?:\.|")(?:,?\s{1,9}"?request_id"?:\s{0,3}"?(?<id>[0-9a-f]{32})"?)?\s{0,9}\}?$/,
  idName: 'request_id',
  statuses: [401],
  says: 'These are the words of the API gateway Kong for a request without the key that it asks for.',
  examples: [
    { status: 401, text: 'Error\nError\nNo API key found in request.\nrequest_id: 5a1d6b3c2f8e4d7091b2c3d4e5f60718' },
    {
      status: 401,
      text: '{\n  "message":"No API key found in request",\n  "request_id":"5a1d6b3c2f8e4d7091b2c3d4e5f60718"\n}',
    },
    { status: 401, text: '{"message":"No API key found in request"}' },
  ],
  sources: [
    'https://github.com/Kong/kong/blob/master/kong/plugins/key-auth/handler.lua',
    'https://github.com/Kong/kong/blob/master/kong/tools/http.lua',
  ],
} satisfies PageWords;
