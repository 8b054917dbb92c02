import type { PageWords } from '../shapes';

/** Apache’s built-in pages without the signature, which is off if nothing else is set. Other programs copy these words. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'hint',
  text: /^([45]\d\d) ([A-Z][^\n]{2,60})\n\2\n(?:The requested URL (?:\/\S{0,2000} )?was not found on this server\.|You don't have permission to access (?:this resource|\/\S{0,2000} on this server)\.|The server encountered an internal error or misconfiguration[\s\S]{20,800}server error log\.|The server is temporarily unable to service your request due to maintenance downtime or capacity problems\. Please try again later\.|The gateway did not receive a timely response from the upstream server or application\.)(?:\nAdditionally, [^\n]{20,200})?$/,
  says: 'The page has the words of the web server Apache, without its name below; some other programs use them as well.',
  examples: [
    { status: 404, text: '404 Not Found\nNot Found\nThe requested URL was not found on this server.' },
    {
      status: 403,
      text: "403 Forbidden\nForbidden\nYou don't have permission to access this resource.\nAdditionally, a 404 Not Found error was encountered while trying to use an ErrorDocument to handle the request.",
    },
    {
      status: 503,
      text: '503 Service Unavailable\nService Unavailable\nThe server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.',
    },
  ],
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    'https://httpd.apache.org/docs/2.4/mod/core.html#serversignature',
  ],
} satisfies PageWords;
