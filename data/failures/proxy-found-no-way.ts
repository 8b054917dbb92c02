import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'proxy',
  chrome: ['ERR_PROXY_UNABLE_TO_CONNECT_TO_DESTINATION', 'ERR_SOCKS_CONNECTION_HOST_UNREACHABLE'],
  firefox: {
    NS_ERROR_PROXY_BAD_GATEWAY: 0x804b05de,
    NS_ERROR_PROXY_GATEWAY_TIMEOUT: 0x804b05e0,
    NS_ERROR_PROXY_NOT_FOUND: 0x804b057c,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'The machine in between was willing, but says that it could not reach the site itself.',
  inOtherWords:
    'You send a messenger across town. He comes back with your letter: he rang for a long time, but nobody opened, or the street does not exist.',
  definition:
    'The proxy accepted the request for a connection and then reported that it could not make one. An HTTP proxy says so mostly with 502, 503 or 504 in answer to CONNECT, a SOCKS proxy with the reply ‘host unreachable’. Firefox calls some of these answers by other names. It tells nothing about whether the site can be reached in another way.',
  misunderstanding: {
    myth: 'The proxy is broken.',
    truth: 'It may work well and merely tell you that, from where it stands, the site does not answer.',
  },
  related: [
    'failures/tunnel-failed',
    'failures/proxy-refused',
    'failures/proxy-unreachable',
    'statuses/502',
    'statuses/504',
  ],
  questions: [
    {
      question: 'What does NS_ERROR_PROXY_BAD_GATEWAY mean?',
      answer:
        'The proxy answered 502 when it was asked for a connection. It tried to reach the site, or the next proxy, and got nothing usable.',
    },
    {
      question: 'How do I tell whether the site or the proxy is at fault?',
      answer:
        'Open the site without the proxy, for example over mobile data. If it works there, the proxy’s way to it is broken.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Proxy couldn’t reach the site',
  sign: '🏇',
  headline: 'The proxy says that it could not reach {site}',
  short: 'The proxy couldn’t reach it',
  plain:
    'Your requests go through a proxy, a machine in between. It took the one for {site}, but reported that it found no way there. The site may be down, or the proxy’s own connection may be at fault.',
  party: 'unknown',
  place: 'proxy',
  turn: ['wait', 'network-admin', 'site-owner'],
  causes: [
    'The site is down, or did not answer the proxy in time.',
    'The proxy could not look up the site’s name.',
    'A firewall keeps the proxy away from this site or port.',
    'The proxy’s own line to the internet, or the next proxy, is not working.',
  ],
  steps: {
    visitor: [
      'Look at the address once more, and try another site through the same proxy.',
      'Wait a few minutes, as the proxy may just have lost its line.',
      'If other networks reach the site, tell whoever runs the proxy.',
    ],
    owner: [
      'See from outside whether your site answers at all, over IPv4 and IPv6.',
      'Check that your firewall doesn’t block the address of the visitor’s proxy.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.6',
    'https://www.rfc-editor.org/rfc/rfc1928.html#section-6',
  ],
} satisfies Entry;
