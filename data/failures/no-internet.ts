import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: ['ERR_INTERNET_DISCONNECTED'],
  firefox: { NS_ERROR_OFFLINE: 0x804b0010 },
} satisfies FailureNames;

export default {
  title: 'No internet connection',
  sign: '📴',
  headline: 'Your browser has no connection to the internet right now',
  short: 'You are offline',
  plain:
    'This device, or the browser itself, is offline, so nothing can be fetched from {site}. The site may be working perfectly well.',
  party: 'network',
  confidence: 'sure',
  place: 'you',
  turn: ['you'],
  causes: [
    'Wi-Fi is off, the cable is out, or flight mode is on.',
    'The router is off or out of reach.',
    'The browser was put into its own offline mode, as Firefox offers.',
    'A VPN holds the connection back until it is up again itself.',
  ],
  steps: {
    visitor: [
      'Look at the network icon: switch Wi-Fi on, plug the cable in, or leave flight mode.',
      'Switch the router off and on, and give it two minutes.',
      'In Firefox, see whether Work Offline is ticked in the File menu.',
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
