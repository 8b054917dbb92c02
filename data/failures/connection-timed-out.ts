import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: ['ERR_CONNECTION_TIMED_OUT', 'ERR_TIMED_OUT'],
  firefox: { NS_ERROR_NET_TIMEOUT: 0x804b000e, NS_ERROR_NET_TIMEOUT_EXTERNAL: 0x804b0055 },
} satisfies FailureNames;

export default {
  title: 'Connection timed out',
  sign: '⏳',
  headline: 'No answer came from {site} in time',
  short: 'No answer in time',
  plain:
    'Your browser called {site} and waited, but the time ran out. We can’t tell whether the site is down, or whether something on the way swallows what is sent.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'you', 'site-owner', 'network-admin'],
  causes: [
    'The site is down, or has far more to do than it can manage.',
    'A firewall on the way drops what it does not allow, without a word.',
    'Your own connection is very weak, or has just failed.',
    'The site lives inside a company network that you are not connected to.',
  ],
  steps: {
    visitor: [
      'Open a site that you know works: if that fails too, look at your own connection first.',
      'For a site of your work or school, join its VPN and call the page up again.',
      'Otherwise leave it for ten minutes, as a busy site may recover by itself.',
    ],
    owner: [
      'Test the port from outside your own network, over IPv4 and over IPv6.',
      'Look for firewalls that drop packets silently, and for a server with a full accept queue.',
      'Check that the DNS records no longer hold addresses of machines that are gone.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9293.html#section-3.8.3',
  ],
} satisfies Entry;
