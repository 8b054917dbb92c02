import type { PageWords } from '../shapes';

/** The files that every new Rails app gets in public/. A web server before it may show them, too. */
export default {
  name: 'Ruby on Rails',
  party: 'app',
  grade: 'hint',
  text: /^(?:The page you were looking for doesn['’]t exist|The change you wanted was rejected|We['’]re sorry, but something went wrong) \((?:404|422|500)[^\n)]{0,30}\)\n/,
  statuses: [404, 422, 500],
  says: 'Sites built with Ruby on Rails have this page from the start; the site’s own program or a server before it shows it.',
  examples: [
    {
      status: 404,
      text: "The page you were looking for doesn't exist (404)\nThe page you were looking for doesn't exist.\nYou may have mistyped the address or the page may have moved.\nIf you are the application owner check the logs for more information.",
    },
    {
      status: 500,
      text: "We're sorry, but something went wrong (500)\nWe're sorry, but something went wrong.\nIf you are the application owner check the logs for more information.",
    },
  ],
  sources: [
    'https://github.com/rails/rails/blob/7-1-stable/railties/lib/rails/generators/rails/app/templates/public/404.html',
    'https://github.com/rails/rails/blob/7-1-stable/railties/lib/rails/generators/rails/app/templates/public/500.html',
  ],
} satisfies PageWords;
