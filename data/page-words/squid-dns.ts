import type { PageWords } from '../shapes';

/** The page ERR_DNS_FAIL as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nUnable to determine IP address from host name /,
  code: 'ERR_DNS_FAIL',
  says: 'A Squid proxy could not find the address that belongs to the site’s name.',
  examples: [
    {
      status: 503,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nUnable to determine IP address from host name example.com\nThe DNS server returned:\nName Error: The domain name does not exist.\nThis means that the cache was not able to resolve the hostname presented in the URL. Check if the address is correct.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_DNS_FAIL'],
} satisfies PageWords;
