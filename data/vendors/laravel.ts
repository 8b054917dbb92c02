import type { Vendor } from '../shapes';

export default {
  name: 'Laravel',
  sign: '🧱',
  category: 'software',
  plain:
    'A toolbox with which many sites are built in the language PHP. The site’s own program and Laravel answer together.',
  tell: 'Its plain error page has the number and a few words side by side, and its cookies are often named XSRF-TOKEN and laravel_session. A site may change all of that.',
  codes: '419 for a form that has expired; all others are standard numbers.',
  sources: [
    'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/Handler.php',
    'https://laravel.com/docs/csrf',
  ],
} satisfies Vendor;
