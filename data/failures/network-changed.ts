import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'connection',
  chrome: ['ERR_NETWORK_CHANGED', 'ERR_NETWORK_IO_SUSPENDED'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'Your device changed its network, or went to sleep, while this was loading.',
  inOtherWords:
    'You change trains while a friend is still handing you a parcel through the window. The parcel stays on the platform.',
  definition:
    'The operating system reported a change of IP address or network interface, or that the device is being suspended. Connections are tied to the old address, so the browser drops them and the requests on them. Requests without side effects are often repeated by themselves.',
  misunderstanding: {
    myth: 'The site broke off the transfer.',
    truth: 'Your own device did, because its old connection no longer existed.',
  },
  related: ['failures/no-internet', 'failures/connection-lost', 'failures/connection-failed', 'failures/cancelled'],
  questions: [
    {
      question: 'Why do I keep getting ERR_NETWORK_CHANGED?',
      answer:
        'Something changes your network settings again and again: weak Wi-Fi, a VPN, or programs such as virtual machines and containers that add network adapters.',
    },
    {
      question: 'Is my download lost?',
      answer:
        'Browsers can often resume it, if the site allows that. Look in the list of downloads for a button to resume.',
    },
  ],
} satisfies Guide;

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
