import type { PageWords } from '../shapes';

/** The page ERR_GATEWAY_FAILURE as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nGateway Proxy Failure\n/,
  code: 'ERR_GATEWAY_FAILURE',
  says: 'A Squid proxy has a fault or a wrong setting of its own that stops this request.',
  examples: [
    {
      status: 500,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nGateway Proxy Failure\nA non-recoverable internal failure or configuration problem prevents this request from being completed.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_GATEWAY_FAILURE'],
} satisfies PageWords;
