import type { PageWords } from '../shapes';

/** LiteSpeed’s built-in page, which does not name it; hosts copy it. */
export default {
  name: 'LiteSpeed',
  party: 'server',
  grade: 'hint',
  text: /^503 Service Unavailable\n503\nService Unavailable\nThe server is temporarily busy, try again later!$/,
  statuses: [503],
  says: 'The page looks like that of the web server LiteSpeed when the site’s program does not keep up or does not run.',
  examples: [
    {
      status: 503,
      text: '503 Service Unavailable\n503\nService Unavailable\nThe server is temporarily busy, try again later!',
    },
  ],
  sources: ['https://github.com/litespeedtech/openlitespeed/blob/master/src/http/httpstatuscode.cpp'],
} satisfies PageWords;
