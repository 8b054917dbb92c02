import type { PageWords } from '../shapes';

/** Kong’s message as a page or as JSON; the title of older ones is “Kong Error”. */
export default {
  name: 'Kong',
  party: 'gateway',
  grade: 'proof',
  text: /^(?:(?:Kong )?Error\n(?:Kong )?Error\n|\{\s{0,9}"message":\s{0,3}")no Route matched with those values(?:\.|")(?:,?\s{1,9}"?request_id"?:\s{0,3}"?(?<id>[0-9a-f]{32})"?)?\s{0,9}\}?$/,
  idName: 'request_id',
  statuses: [404],
  says: 'The API gateway Kong has no route for this name, address and method, and asked nobody behind it.',
  examples: [
    {
      status: 404,
      text: 'Error\nError\nno Route matched with those values.\nrequest_id: 5a1d6b3c2f8e4d7091b2c3d4e5f60718',
    },
    {
      status: 404,
      text: '{\n  "message":"no Route matched with those values",\n  "request_id":"5a1d6b3c2f8e4d7091b2c3d4e5f60718"\n}',
    },
    { status: 404, text: '{"message":"no Route matched with those values"}' },
  ],
  sources: [
    'https://github.com/Kong/kong/blob/master/kong/runloop/handler.lua',
    'https://github.com/Kong/kong/blob/master/kong/tools/http.lua',
  ],
} satisfies PageWords;
