import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'connection',
  chrome: [
    'ERR_CONNECTION_FAILED',
    'ERR_SOCKET_NOT_CONNECTED',
    'ERR_NETWORK_ACCESS_DENIED',
    'ERR_WINSOCK_UNEXPECTED_WRITTEN_BYTES',
  ],
  firefox: { NS_ERROR_NOT_CONNECTED: 0x804b000c },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser could not get or keep a connection, and nothing says more exactly why.',
  inOtherWords:
    'You try to phone a friend and hear only a crackle, then nothing. Their phone, yours or the line may be at fault.',
  definition:
    'The transport connection could not be set up, or was found not to be connected when it was needed. Browsers use these names when no more exact one, such as refused, reset or timed out, fits. They also use one of them when the operating system or local security software denies network access.',
  misunderstanding: {
    myth: 'A failed connection means that the site is offline.',
    truth: 'It only means that the two did not get together. If the site opens from another network, it is running.',
  },
  related: [
    'failures/connection-closed',
    'failures/connection-lost',
    'failures/connection-refused',
    'failures/connection-reset',
    'failures/connection-timed-out',
    'failures/device-out-of-connections',
    'failures/empty-response',
    'failures/network-changed',
    'families/connection',
  ],
  questions: [
    {
      question: 'What can I do about ERR_CONNECTION_FAILED?',
      answer:
        'Reload once, then try another site and another network. Those two tests tell you whether to look at the site, at your network or at this device.',
    },
    {
      question: 'Why does Chrome say ERR_NETWORK_ACCESS_DENIED?',
      answer:
        'The operating system refused to let the browser out. Most often a firewall or an antivirus on the device does that, so look for the browser in its list of programs.',
    },
  ],
} satisfies Guide;

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
