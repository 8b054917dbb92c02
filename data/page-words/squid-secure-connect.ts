import type { PageWords } from '../shapes';

/** The page ERR_SECURE_CONNECT_FAIL as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nFailed to establish a secure connection to /,
  code: 'ERR_SECURE_CONNECT_FAIL',
  says: 'A Squid proxy reached the site, but the two could not agree on encryption, or the proxy did not trust the site’s certificate.',
  examples: [
    {
      status: 503,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nFailed to establish a secure connection to 192.0.2.1\nThe system returned:\n[No Error]\nThis proxy and the remote host failed to negotiate a mutually acceptable security settings for handling your request. It is possible that the remote host does not support secure connections, or the proxy is not satisfied with the host security credentials.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_SECURE_CONNECT_FAIL'],
} satisfies PageWords;
