import type { PageWords } from '../shapes';

/** Written by Windows’ HTTP service for an address, method or header that breaks the rules. */
export default {
  name: 'http.sys',
  vendor: 'iis',
  party: 'server',
  grade: 'hint',
  text: /^Bad Request\nBad Request - Invalid (?:URL|Header|Verb|Request|Content Length)[^\n]{0,40}\nHTTP Error 400\. [^\n]{10,120}$/,
  statuses: [400],
  says: 'Windows below the web server seems to have turned down the request because its form is wrong; the page says which part.',
  examples: [
    { status: 400, text: 'Bad Request\nBad Request - Invalid URL\nHTTP Error 400. The request URL is invalid.' },
  ],
  sources: ['https://learn.microsoft.com/en-us/windows/win32/http/types-of-errors-logged-by-the-http-server-api'],
} satisfies PageWords;
