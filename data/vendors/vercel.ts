import type { Vendor } from '../shapes';

export default {
  name: 'Vercel',
  sign: '🔺',
  category: 'hosting',
  plain:
    'A company that keeps sites and runs the small programs behind them, in many places in the world. It stands at the site’s end of the way. Whoever made the site rents a place there.',
  tell: 'Vercel’s error page shows the status with a name, a line that begins with “Code:” and an ID. Many of these answers carry the code in X-Vercel-Error, too; we know that from answers that people published. Server: Vercel and X-Vercel-Id only show that Vercel was on the way: the site’s own program may have made the answer.',
  codes:
    'Words in capitals, such as FUNCTION_INVOCATION_TIMEOUT, each with a status. Vercel sorts them into errors of the application, which the site’s owner can mend, and errors of its platform, most of which begin with INTERNAL_. For a few, its list and its page on the code name different statuses; then both stand here. The ID on the page is that of the request, and Vercel’s support asks for it.',
  sources: ['https://vercel.com/docs/errors', 'https://vercel.com/docs/headers/response-headers'],
} satisfies Vendor;
