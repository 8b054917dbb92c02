import type { PageWords } from '../shapes';

/** Kong’s message as a page or as JSON. */
export default {
  name: 'Kong',
  party: 'gateway',
  grade: 'proof',
  text: /^(?:(?:Kong )?Error\n(?:Kong )?Error\n|\{\s{0,9}"message":\s{0,3}")The upstream server is currently unavailable(?:\.|")(?:,?\s{1,9}"?request_id"?:\s{0,3}"?(?<id>[0-9a-f]{32})"?)?\s{0,9}\}?$/,
  idName: 'request_id',
  statuses: [503],
  says: 'The API gateway Kong could not use the service behind it just now.',
  examples: [
    {
      status: 503,
      text: 'Error\nError\nThe upstream server is currently unavailable.\nrequest_id: 5a1d6b3c2f8e4d7091b2c3d4e5f60718',
    },
    {
      status: 503,
      text: '{\n  "message":"The upstream server is currently unavailable",\n  "request_id":"5a1d6b3c2f8e4d7091b2c3d4e5f60718"\n}',
    },
    { status: 503, text: '{"message":"The upstream server is currently unavailable"}' },
  ],
  sources: [
    'https://github.com/Kong/kong/blob/master/kong/error_handlers.lua',
    'https://github.com/Kong/kong/blob/master/kong/tools/http.lua',
  ],
} satisfies PageWords;
