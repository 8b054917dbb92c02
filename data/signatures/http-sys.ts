import type { Signature } from '../shapes';

/** The part of Windows below IIS; any program may use it without IIS. */
export const headers = { server: /^Microsoft-HTTPAPI\//i };

export default {
  name: 'http.sys',
  vendor: 'iis',
  party: 'server',
  grade: 'hint',
  headers,
  says: 'A part of Windows below the web server IIS answered, or a program that uses it without IIS. Often the site’s name or its app was not set up there.',
  examples: [
    { status: 404, headers: { server: 'Microsoft-HTTPAPI/2.0', 'content-type': 'text/html; charset=us-ascii' } },
    { status: 503, headers: { server: 'Microsoft-HTTPAPI/2.0' } },
  ],
  sources: [
    'https://learn.microsoft.com/en-us/windows/win32/http/types-of-errors-logged-by-the-http-server-api',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/m.json',
  ],
} satisfies Signature;
