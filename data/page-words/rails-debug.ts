import type { PageWords } from '../shapes';

/** The page of Rails for developers. */
export default {
  name: 'Ruby on Rails',
  party: 'app',
  grade: 'proof',
  text: /^Action Controller: Exception caught\n/,
  says: 'The site’s own program, built with Ruby on Rails, failed and shows its developers’ page to everybody.',
  examples: [{ status: 404, text: 'Action Controller: Exception caught\nRouting Error\nNo route matches [GET] "/a"' }],
  sources: [
    'https://github.com/rails/rails/blob/main/actionpack/lib/action_dispatch/middleware/templates/rescues/layout.erb',
  ],
} satisfies PageWords;
