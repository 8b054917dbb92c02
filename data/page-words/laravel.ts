import type { PageWords } from '../shapes';

/** Laravel’s default page: the words, the number, the words in capitals by a style. Others may write the same. */
export default {
  name: 'Laravel',
  vendor: 'laravel',
  party: 'app',
  grade: 'hint',
  text: /^(Unauthorized|Payment Required|Forbidden|Not Found|Too Many Requests|Server Error|Service Unavailable)\n(?:40[1-4]|429|50[03])\n\1$/i,
  statuses: [401, 402, 403, 404, 429, 500, 503],
  says: 'Programs built with Laravel show a page of just these words and the number.',
  examples: [
    { status: 404, text: 'Not Found\n404\nNOT FOUND' },
    { status: 404, text: 'Not Found\n404\nNot Found' },
  ],
  sources: [
    'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/views/minimal.blade.php',
  ],
} satisfies PageWords;
