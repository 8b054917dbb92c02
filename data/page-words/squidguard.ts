import type { PageWords } from '../shapes';

/** The page of pfSense’s squidGuard package. */
export default {
  name: 'squidGuard',
  party: 'proxy',
  grade: 'hint',
  text: /^(?:[^\n]{1,100}\n)?Request denied by [^\n]{1,40} proxy: [^\n]{1,60}\n/,
  says: 'A filter in your own network seems to have refused this address: squidGuard, a list of forbidden sites that a proxy asks.',
  examples: [
    {
      status: 403,
      text: 'Request denied by pfSense proxy: 403 Forbidden\nReason:\nClient address: 192.0.2.1\nClient group: default\nTarget group: blk_social\nURL: http://example.com/',
    },
  ],
  sources: [
    'https://github.com/pfsense/FreeBSD-ports/blob/devel/www/pfSense-pkg-squidGuard/files/usr/local/www/sgerror.php',
  ],
} satisfies PageWords;
