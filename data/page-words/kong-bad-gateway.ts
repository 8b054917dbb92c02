import type { PageWords } from '../shapes';

/** Kong’s message as a page or as JSON. */
export default {
  name: 'Kong',
  party: 'gateway',
  grade: 'proof',
  text: /^(?:(?:Kong )?Error\n(?:Kong )?Error\n|\{\s{0,9}"message":\s{0,3}")An invalid response was received from the upstream server(?:\.|")(?:,?\s{1,9}"?request_id"?:\s{0,3}"?(?<id>[0-9a-f]{32})"?)?\s{0,9}\}?$/,
  idName: 'request_id',
  statuses: [502],
  says: 'The API gateway Kong got no usable answer from the service behind it.',
  examples: [
    {
      status: 502,
      text: 'Error\nError\nAn invalid response was received from the upstream server.\nrequest_id: 5a1d6b3c2f8e4d7091b2c3d4e5f60718',
    },
    {
      status: 502,
      text: '{\n  "message":"An invalid response was received from the upstream server",\n  "request_id":"5a1d6b3c2f8e4d7091b2c3d4e5f60718"\n}',
    },
    { status: 502, text: '{"message":"An invalid response was received from the upstream server"}' },
  ],
  sources: [
    'https://github.com/Kong/kong/blob/master/kong/error_handlers.lua',
    'https://github.com/Kong/kong/blob/master/kong/tools/http.lua',
  ],
} satisfies PageWords;
