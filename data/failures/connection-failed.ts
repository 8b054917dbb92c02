import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: [
    'ERR_CONNECTION_FAILED',
    'ERR_CONNECTION_CLOSED',
    'ERR_CONNECTION_ABORTED',
    'ERR_SOCKET_NOT_CONNECTED',
    'ERR_NETWORK_ACCESS_DENIED',
    'ERR_HTTP2_PING_FAILED',
  ],
  firefox: { NS_ERROR_NOT_CONNECTED: 0x804b000c, NS_ERROR_NET_INTERRUPT: 0x804b0047 },
} satisfies FailureNames;

export default {
  title: 'Connection failed',
  sign: '🔗',
  headline: 'No connection to {site} could be made or kept',
  short: 'No lasting connection',
  plain:
    'Before a page can load, your browser needs a steady connection to {site}. This time there was none, or it ended too soon. The reason can lie on your device, at the site or anywhere in between, and we can’t tell where.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'wait', 'site-owner'],
  causes: [
    'Your Wi-Fi, mobile network or VPN dropped out for a moment.',
    'The site, or a machine in front of it, closed the connection early.',
    'A firewall or security program on this device keeps the browser from connecting.',
    'Something on the way stopped passing the data on.',
  ],
  steps: {
    visitor: [
      'Try again now: after a short dropout, that is all it takes.',
      'Move closer to the Wi-Fi or switch to another network, and see whether that helps.',
      'If no site works in this browser but other programs are online, check in your firewall’s settings that the browser may use the network.',
    ],
    owner: [
      'Check whether the load balancer or the TLS endpoint closes connections during the handshake.',
      'Compare the times of these failures with restarts, deployments and connection limits.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9293.html#section-3.6',
  ],
} satisfies Entry;
