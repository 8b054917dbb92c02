import type { PageWords } from '../shapes';

/** dead_db() in WordPress: the whole page, in English. */
export default {
  name: 'WordPress',
  party: 'app',
  grade: 'proof',
  text: /^Database Error\nError establishing a database connection$/,
  statuses: [500, 503],
  says: 'The site’s WordPress runs, but it cannot reach the database that holds its pages.',
  examples: [{ status: 500, text: 'Database Error\nError establishing a database connection' }],
  sources: ['https://github.com/WordPress/WordPress/blob/master/wp-includes/functions.php'],
} satisfies PageWords;
