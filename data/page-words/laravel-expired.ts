import type { PageWords } from '../shapes';

/** Laravel’s own 419, with its default page. A style shows the last line in capitals. */
export default {
  name: 'Laravel',
  vendor: 'laravel',
  party: 'app',
  grade: 'proof',
  text: /^Page Expired\n419\nPage Expired$/i,
  statuses: [419],
  says: 'The site’s own program, built with Laravel, does not accept the form any more, most often because it was open too long. Load it again before you send it.',
  examples: [
    { status: 419, text: 'Page Expired\n419\nPAGE EXPIRED' },
    { status: 419, text: 'Page Expired\n419\nPage Expired' },
  ],
  sources: ['https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/views/419.blade.php'],
} satisfies PageWords;
