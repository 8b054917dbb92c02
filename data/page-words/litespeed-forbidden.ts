import type { PageWords } from '../shapes';

/** LiteSpeed’s built-in page, with its name in the footer. */
export default {
  name: 'LiteSpeed',
  party: 'server',
  grade: 'proof',
  text: /^403 Forbidden\n403\nForbidden\nAccess to this resource on the server is denied!\nProudly powered by LiteSpeed Web Server\n/,
  statuses: [403],
  says: 'This refusal is a page of the web server LiteSpeed. A rule, the rights of a file, or a folder without a start page can lead to it.',
  examples: [
    {
      status: 403,
      text: '403 Forbidden\n403\nForbidden\nAccess to this resource on the server is denied!\nProudly powered by LiteSpeed Web Server\nPlease be advised that LiteSpeed Technologies Inc. is not a web hosting company and, as such, has no control over content found on this site.',
    },
  ],
  sources: ['https://github.com/litespeedtech/openlitespeed/blob/master/src/http/httpstatuscode.cpp'],
} satisfies PageWords;
