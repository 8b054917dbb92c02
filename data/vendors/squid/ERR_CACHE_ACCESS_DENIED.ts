import type { VendorEntry } from '../../shapes';

export default {
  title: 'Cache Access Denied',
  sign: '🎟️',
  headline: 'Squid wants to know who you are before it fetches anything',
  short: 'Squid wants a sign-in',
  plain:
    'You are not signed in to the program that passes your requests on, or the name and password were wrong. Until that is settled, it fetches nothing for you.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'network-admin'],
  causes: [
    'No name and password came with the request, or the sign-in window was closed.',
    'The password was changed or has run out.',
    'The program you use doesn’t offer a way to sign in that Squid accepts.',
  ],
  steps: {
    visitor: [
      'Reload, and when the browser’s own window asks for a name and a password, see in it who wants them before you type.',
    ],
    owner: [
      'With a 407, check auth_param and the proxy_auth rules; with a 401, Squid is an accelerator and asks in the site’s name.',
      'Look in cache.log for errors of the authentication helper.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_CACHE_ACCESS_DENIED',
    'https://github.com/squid-cache/squid/blob/master/src/client_side_request.cc',
    'https://github.com/squid-cache/squid/blob/master/src/clients/FtpGateway.cc',
  ],
  seen: 'header',
  statuses: [401, 407],
  tell: 'With a 407, this is a forward Squid, mostly your network’s. With a 401, Squid may stand before the site, or it passes on a question from an FTP server.',
} satisfies VendorEntry;
