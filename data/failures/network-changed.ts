import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: ['ERR_NETWORK_CHANGED', 'ERR_NETWORK_IO_SUSPENDED'],
  firefox: {},
} satisfies FailureNames;

export default {
  title: 'Network changed',
  sign: '🔀',
  headline: 'Your connection changed or paused while {site} was loading',
  short: 'Your connection changed or paused',
  plain:
    'While this was on its way, your device switched networks or went to sleep, and the transfer was dropped. That lasts only a moment, and it says nothing about {site}.',
  party: 'network',
  place: 'you',
  turn: ['you'],
  causes: [
    'Wi-Fi, cable or mobile data took over from one another.',
    'A VPN connected or disconnected.',
    'The device went to sleep or woke up.',
    'A program for virtual machines or containers adds and removes network adapters in the background.',
  ],
  steps: {
    visitor: [
      'Wait until the network icon is calm, then load the page again.',
      'If it comes back again and again, find out whether a VPN or weak Wi-Fi keeps reconnecting.',
    ],
    owner: [
      'Your side needs no change: the visitor’s network switched in mid-transfer.',
      'Let scripts repeat a failed request once, so that such a switch goes unnoticed.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/network_change_notifier.h',
  ],
} satisfies Entry;
