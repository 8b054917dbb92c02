import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'connection',
  chrome: ['ERR_INTERNET_DISCONNECTED'],
  firefox: { NS_ERROR_OFFLINE: 0x804b0010 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your device, or the browser itself, is offline at the moment.',
  inOtherWords: 'Your letter is ready, but the street to the post office is closed. It’s not the receiver’s fault.',
  definition:
    'The operating system reports no usable network connection, or the browser was set to work offline, for example in its developer tools. Other names, such as name not found, are more common where the Wi-Fi works but the router has lost its own line.',
  misunderstanding: {
    myth: 'All the Wi-Fi bars are there, so it must be the website.',
    truth: 'The bars show only the way to your router. What lies beyond it may still be down.',
  },
  related: [
    'failures/network-changed',
    'failures/name-not-resolved',
    'failures/name-server-timed-out',
    'failures/address-unreachable',
    'failures/not-in-cache',
    'failures/proxy-settings-broken',
    'failures/proxy-unreachable',
    'statuses/511',
  ],
  questions: [
    {
      question: 'Why does the browser say I’m offline when other programs work?',
      answer:
        'In Firefox, Work Offline may be switched on. A VPN, a proxy or a firewall that holds back only the browser can look similar, though it mostly has another name.',
    },
    {
      question: 'How can I see whether it’s my provider?',
      answer:
        'Look at the lights of the router, and try a second device. If both are offline with good Wi-Fi, call the provider or look for a notice of an outage over mobile data.',
    },
  ],
} satisfies Guide;

export default {
  title: 'No internet connection',
  sign: '📴',
  headline: 'Your browser has no connection to the internet right now',
  short: 'You are offline',
  plain:
    'This device, or the browser itself, is offline, so nothing can be fetched from {site}. The site may be working perfectly well.',
  party: 'network',
  place: 'you',
  turn: ['you'],
  causes: [
    'Wi-Fi is off, the cable is out, or flight mode is on.',
    'The router is off or out of reach.',
    'The browser was told to stay offline, in Firefox’s File menu or in the developer tools.',
    'A VPN holds the connection back until it is up again itself.',
  ],
  steps: {
    visitor: [
      'Look at the network icon: switch Wi-Fi on, plug the cable in, or leave flight mode.',
      'Switch the router off and on, and give it two minutes.',
      'In Firefox, see whether Work Offline is ticked in the File menu; in the developer tools, whether Offline is chosen.',
    ],
    owner: [
      'There is nothing to repair here: the visitor’s device was offline.',
      'If people need your pages on the move, a service worker can keep them for use without a network.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://html.spec.whatwg.org/multipage/system-state.html#navigator.online',
  ],
} satisfies Entry;
