import type { PageWords } from '../shapes';

/** What Joomla prints when it cannot even show its error page, as without its database. */
export default {
  name: 'Joomla',
  party: 'app',
  grade: 'hint',
  text: /^(?:[^\n]{1,200}\n)?Error displaying the error page\b/,
  statuses: [500],
  says: 'The site’s program, probably Joomla, broke so early that it could not show its usual error page, as happens without its database.',
  examples: [
    {
      status: 500,
      text: 'Error displaying the error page: Application Instantiation Error: Could not connect to database',
    },
  ],
  sources: ['https://github.com/joomla/joomla-cms/blob/5.4-dev/libraries/src/Exception/ExceptionHandler.php'],
} satisfies PageWords;
