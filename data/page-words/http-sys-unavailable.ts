import type { PageWords } from '../shapes';

/** Written by Windows’ HTTP service, below IIS and below any program that uses it without IIS. */
export default {
  name: 'http.sys',
  vendor: 'iis',
  party: 'server',
  grade: 'proof',
  text: /^Service Unavailable\nService Unavailable\nHTTP Error 503\. The service is unavailable\.$/,
  statuses: [503],
  says: 'Windows below the web server wrote this page: the part that should run the site is stopped or overloaded, so the request did not get to it.',
  examples: [
    { status: 503, text: 'Service Unavailable\nService Unavailable\nHTTP Error 503. The service is unavailable.' },
  ],
  sources: [
    'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-server-2003/cc736923(v=ws.10)',
    'https://learn.microsoft.com/en-us/windows/win32/http/types-of-errors-logged-by-the-http-server-api',
  ],
} satisfies PageWords;
