import type { PageWords } from '../shapes';

/** The page ERR_INVALID_REQ as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nInvalid Request error was encountered while trying to process the request:\n/,
  code: 'ERR_INVALID_REQ',
  says: 'A Squid proxy could not read the request; its form is wrong or it is too long.',
  examples: [
    {
      status: 400,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nInvalid Request error was encountered while trying to process the request:\nGET / HTTP/1.1\nSome possible problems are:\nRequest is too large.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_INVALID_REQ'],
} satisfies PageWords;
