import type { PageWords } from '../shapes';

/** LiteSpeed’s built-in page, with its name in the footer. */
export default {
  name: 'LiteSpeed',
  party: 'server',
  grade: 'proof',
  text: /^404 Not Found\n404\nNot Found\nThe resource requested could not be found on this server!\nProudly powered by LiteSpeed Web Server\n/,
  statuses: [404],
  says: 'The web server LiteSpeed wrote this page. As a rule, it has nothing under this address.',
  examples: [
    {
      status: 404,
      text: '404 Not Found\n404\nNot Found\nThe resource requested could not be found on this server!\nProudly powered by LiteSpeed Web Server\nPlease be advised that LiteSpeed Technologies Inc. is not a web hosting company and, as such, has no control over content found on this site.',
    },
  ],
  sources: ['https://github.com/litespeedtech/openlitespeed/blob/master/src/http/httpstatuscode.cpp'],
} satisfies PageWords;
