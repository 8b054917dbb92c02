import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: ['ERR_CONNECTION_RESET'],
  firefox: { NS_ERROR_NET_RESET: 0x804b0014 },
} satisfies FailureNames;

export default {
  title: 'Connection reset',
  sign: '✂️',
  headline: 'The connection to {site} was cut off',
  short: 'Connection cut off',
  plain:
    'Your browser was connected to {site}, or just about to be, when the line was broken off, like a phone call that ends in mid-word. The site’s side can do that, and so can a firewall or a proxy on the way. We can’t tell who did it.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'site-owner', 'network-admin'],
  causes: [
    'The program behind the site crashed, or was restarted in the middle of the conversation.',
    'A firewall, a filter or a VPN on the way broke the connection on purpose.',
    'The site’s side hung up on a request that it did not like.',
    'A router on the way had forgotten the connection after a long pause.',
    'In Firefox, it can also mean that the other end hung up properly, but without an answer.',
  ],
  steps: {
    visitor: [
      'Load the page once more: a single cut is often gone the next time.',
      'If you use a VPN, compare with the VPN off; if you don’t, compare with another network.',
      'If only this network shows the problem, ask whoever runs it whether {site} is filtered.',
    ],
    owner: [
      'Look in the logs for worker processes that crashed or were killed at that moment.',
      'Capture packets on the server to learn whether it sends the RST itself or a device before it does.',
      'Check firewalls, DDoS protection and connection limits that close connections without an HTTP answer.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9293.html#section-3.5.2',
  ],
} satisfies Entry;
