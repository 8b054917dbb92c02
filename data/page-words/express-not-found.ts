import type { PageWords } from '../shapes';

/** finalhandler, which ends every request in Express: a page of these two lines. */
export default {
  name: 'Express',
  party: 'app',
  grade: 'proof',
  text: /^Error\nCannot (?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \/[^\n]{0,4000}$/,
  statuses: [404],
  says: 'The site’s own program, built with Express or its kin, has nothing at this address.',
  examples: [{ status: 404, text: 'Error\nCannot GET /a' }],
  sources: ['https://github.com/pillarjs/finalhandler/blob/master/index.js'],
} satisfies PageWords;
