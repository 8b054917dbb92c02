import type { PageWords } from '../shapes';

/** Squid’s title in English, or the last line that its pages have in every language; with its version or without. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'hint',
  text: /^ERROR: The requested URL could not be retrieved\n|\n[^\n]{10,300} \(squid(?:\/[\w.-]{1,30})?\)$/,
  says: 'The page looks like one of Squid, a proxy that can stand in your network or in front of the site.',
  examples: [
    {
      status: 503,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nSocket Failure\nThe system returned: (99) Cannot assign requested address\nSquid is unable to create a TCP socket, presumably due to excessive load. Please retry your request.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
    {
      status: 403,
      text: "ERREUR : l'URL demandée n'a pas pu être chargée\nERREUR\nL'URL demandée n'a pas pu être trouvée\nAccès interdit.\nGénérée le Tue, 24 Nov 2026 01:43:35 GMT par proxy.example.net (squid/6.13)",
    },
  ],
  sources: [
    'https://github.com/squid-cache/squid/tree/master/errors/templates',
    'https://github.com/squid-cache/squid/blob/master/src/errorpage.cc',
  ],
} satisfies PageWords;
