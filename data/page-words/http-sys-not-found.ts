import type { PageWords } from '../shapes';

/** Written by Windows’ HTTP service where no program has asked for this address. */
export default {
  name: 'http.sys',
  vendor: 'iis',
  party: 'server',
  grade: 'hint',
  text: /^Not Found\nNot Found\nHTTP Error 404\. The requested resource is not found\.$/,
  statuses: [404],
  says: 'Windows below the web server seems to have answered: no program there has signed up for this address.',
  examples: [{ status: 404, text: 'Not Found\nNot Found\nHTTP Error 404. The requested resource is not found.' }],
  sources: ['https://learn.microsoft.com/en-us/windows/win32/http/types-of-errors-logged-by-the-http-server-api'],
} satisfies PageWords;
