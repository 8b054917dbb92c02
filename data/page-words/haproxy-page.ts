import type { PageWords } from '../shapes';

/** HAProxy’s other built-in pages, in plain words that programs use as well. */
export default {
  name: 'HAProxy',
  party: 'gateway',
  grade: 'hint',
  text: /^(?:(?:401|407) Unauthorized\nYou need a valid user and password to access this content|404 Not Found\nThe resource could not be found|410 Gone\nThe resource is no longer available and will not be available again|413 Payload Too Large\nThe request entity exceeds the maximum allowed|414 URI Too Long\nThe URI provided was too long for the server to process|421 Misdirected Request\nRequest sent to a non-authoritative server|429 Too Many Requests\nYou have sent too many requests in a given amount of time|431 Request Header Fields Too Large\nRequest Header Fields Too Large|500 Internal Server Error\nAn internal server error occurred)\.$/,
  statuses: [401, 404, 407, 410, 413, 414, 421, 429, 431, 500],
  says: 'These are the words of a page that the load balancer HAProxy has built in, so it may have answered by itself.',
  examples: [
    { status: 429, text: '429 Too Many Requests\nYou have sent too many requests in a given amount of time.' },
    { status: 401, text: '401 Unauthorized\nYou need a valid user and password to access this content.' },
    { status: 500, text: '500 Internal Server Error\nAn internal server error occurred.' },
  ],
  sources: ['https://github.com/haproxy/haproxy/blob/master/src/http.c'],
} satisfies PageWords;
