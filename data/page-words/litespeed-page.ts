import type { PageWords } from '../shapes';

/** LiteSpeed’s other built-in pages, which do not name it; hosts copy them. */
export default {
  name: 'LiteSpeed',
  party: 'server',
  grade: 'hint',
  text: /^([45]\d\d) ([A-Z][^\n]{2,60})\n\1\n\2\n(?:It is not a valid request!|Proper authorization is required to access this resource!|Access to this resource on the server is denied!|The resource requested could not be found on this server!|This type request is not allowed!|The request body is over the maximum size allowed!|The request URL is over the maximum size allowed!|An internal server error has occured\.)$/,
  says: 'The page looks like one that the web server LiteSpeed has built in, though without its name.',
  examples: [
    {
      status: 500,
      text: '500 Internal Server Error\n500\nInternal Server Error\nAn internal server error has occured.',
    },
    { status: 404, text: '404 Not Found\n404\nNot Found\nThe resource requested could not be found on this server!' },
    {
      status: 413,
      text: '413 Request Entity Too Large\n413\nRequest Entity Too Large\nThe request body is over the maximum size allowed!',
    },
  ],
  sources: ['https://github.com/litespeedtech/openlitespeed/blob/master/src/http/httpstatuscode.cpp'],
} satisfies PageWords;
