import type { PageWords } from '../shapes';

/** The page ERR_INVALID_RESP as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nInvalid Response error was encountered while trying to process the request:\n/,
  code: 'ERR_INVALID_RESP',
  says: 'A Squid proxy got an answer from the site that breaks the rules, and did not pass it on.',
  examples: [
    {
      status: 502,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nInvalid Response error was encountered while trying to process the request:\nGET / HTTP/1.1\nThe HTTP Response message received from the contacted server could not be understood or was otherwise malformed. Please contact the site operator.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_INVALID_RESP'],
} satisfies PageWords;
