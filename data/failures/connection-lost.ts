import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'connection',
  chrome: ['ERR_CONNECTION_ABORTED', 'ERR_HTTP2_PING_FAILED'],
  firefox: { SSL_ERROR_SOCKET_WRITE_FAILURE: 0x805a2fb8 },
} satisfies FailureNames;

export const guide = {
  meaning: 'A connection that was already open went dead, with no goodbye from anybody.',
  inOtherWords:
    'You talk on the phone in a train, and then it goes right under a mountain. The other person may still be speaking, but you hear nothing.',
  definition:
    'Data that was sent was not acknowledged in time, or the operating system aborted the connection locally. For HTTP/2 it can also be that a PING frame got no reply. None of this tells which end or which link has failed.',
  misunderstanding: {
    myth: 'The site hung up on me.',
    truth: 'Hanging up is mostly noticed, as a close or a reset. Here the line just stopped working.',
  },
  related: [
    'failures/connection-closed',
    'failures/connection-reset',
    'failures/connection-timed-out',
    'failures/network-changed',
    'failures/connection-failed',
    'failures/http2-failed',
    'failures/http3-failed',
  ],
  questions: [
    {
      question: 'Why does this happen after my laptop wakes up?',
      answer:
        'Connections don’t survive a long sleep: the other end or a router has given them up. The browser finds out when it tries to use one, and a reload puts it right.',
    },
    {
      question: 'What is ERR_HTTP2_PING_FAILED?',
      answer:
        'The browser sent a small test message over an open connection, and no echo came. It then counts the connection as dead.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Connection lost',
  sign: '🕳️',
  headline: 'The open connection to {site} went dead',
  short: 'The connection went dead',
  plain:
    'Your browser was connected to {site}, but then the line no longer worked. As a rule, there was no sign any more that its words arrived. Your own network, something on the way or the site’s side may have dropped out.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'wait', 'site-owner'],
  causes: [
    'Your Wi-Fi or mobile signal faded away.',
    'The device woke from sleep, and an old connection was dead by then.',
    'A router, a VPN or a firewall on the way forgot the connection.',
    'The site’s server crashed or lost its network.',
    'A security program on this device broke the connection off.',
  ],
  steps: {
    visitor: [
      'Reload, so that the browser makes a fresh connection.',
      'If it happens often, move closer to the router, or use a cable for a test.',
      'If you use a VPN, see whether it also happens without it, and keep security programs up to date.',
    ],
    owner: [
      'Check that firewalls and NAT devices keep idle connections at least as long as your servers do.',
      'Watch for packet loss and restarts at the times in question.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/spdy/spdy_session.cc',
    'https://www.rfc-editor.org/rfc/rfc9113.html#section-6.7',
    'https://www.rfc-editor.org/rfc/rfc9293.html#section-3.8.3',
  ],
} satisfies Entry;
