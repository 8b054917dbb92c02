import type { PageWords } from '../shapes';

/** Written by Windows’ HTTP service; the limits are MaxFieldLength and MaxRequestBytes. */
export default {
  name: 'http.sys',
  vendor: 'iis',
  party: 'server',
  grade: 'hint',
  text: /^Bad Request\nBad Request - (?:Request Too Long|Header Field Too Long)\nHTTP Error 400\. (?:The size of the request headers is too long|A request header field is too long)\.$/,
  statuses: [400],
  says: 'Windows below the web server seems to have found the cookies or other notes in the request too long. Deleting the site’s cookies may help.',
  examples: [
    {
      status: 400,
      text: 'Bad Request\nBad Request - Request Too Long\nHTTP Error 400. The size of the request headers is too long.',
    },
    {
      status: 400,
      text: 'Bad Request\nBad Request - Header Field Too Long\nHTTP Error 400. A request header field is too long.',
    },
  ],
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-authentication-authorization/http-bad-request-response-kerberos',
  ],
} satisfies PageWords;
