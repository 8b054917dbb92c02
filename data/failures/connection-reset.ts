import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'connection',
  chrome: ['ERR_CONNECTION_RESET'],
  firefox: { NS_ERROR_NET_RESET: 0x804b0014 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The line was cut at once, without a goodbye.',
  inOtherWords:
    'You are in the middle of a sentence on the phone when there is a click. You can’t tell whether the other person or the exchange pulled the plug.',
  definition:
    'A TCP segment with the RST flag arrived, which ends the connection at once and throws away data in transit. An end system sends it when it no longer knows the connection or wants to abort it, but firewalls and filters also send it in an end system’s name. In Firefox the same name also covers connections that closed without a response.',
  misunderstanding: {
    myth: 'A reset proves that the network censors the site.',
    truth:
      'Some filters do work with resets, but crashed servers and forgotten connections look just the same. A single reset proves nothing.',
  },
  related: [
    'failures/connection-closed',
    'failures/connection-refused',
    'failures/connection-lost',
    'failures/empty-response',
    'failures/connection-failed',
    'statuses/408',
    'statuses/413',
    'statuses/444',
    'families/connection',
  ],
  questions: [
    {
      question: 'Is it safe to send a form again after a reset?',
      answer:
        'Not always. The server may have handled the first one before the line was cut, so check for an order or a message before you send it twice.',
    },
    {
      question: 'Why do large uploads end in a reset?',
      answer:
        'Some servers stop reading when an upload is larger than they allow, and cut the line before you see their answer. Try a smaller file.',
    },
  ],
} satisfies Guide;

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
