import type { PageWords } from '../shapes';

/** The page ERR_FORWARDING_DENIED as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nForwarding Denied\.\n/,
  code: 'ERR_FORWARDING_DENIED',
  says: 'A Squid proxy serves only what it has stored to those who ask it like this, and this was not stored.',
  examples: [
    {
      status: 403,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nForwarding Denied.\nThis cache will not forward your request because it is trying to enforce a sibling relationship. Perhaps the client at 192.0.2.7 is a cache which has been misconfigured.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_FORWARDING_DENIED'],
} satisfies PageWords;
