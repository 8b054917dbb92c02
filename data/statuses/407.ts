import type { Entry } from '../shapes';

export default {
  title: 'Proxy Authentication Required',
  sign: '🎫',
  headline: 'Your browser’s proxy wants you to sign in first',
  short: 'The proxy wants a sign-in',
  plain:
    'The request never reached {site}. The proxy {proxy} stands between your browser and the internet; it stopped the request and asked who you are.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'network-admin'],
  causes: [
    'You have not signed in to the proxy yet, or you closed its sign-in window.',
    'The name or password is wrong, or the password has expired.',
    'The proxy offers only ways to sign in that this browser does not support.',
    'A VPN program or an extension put this proxy in place, and your account with it has run out.',
  ],
  steps: {
    visitor: [
      'Reload the page, and when the browser’s own window asks, type your user name and password for this proxy.',
      'If it keeps asking, your password may have expired: sign in to another company service to check.',
      'At home, or away from the office? Turn off the proxy in your system’s network settings.',
    ],
    owner: ['Nothing: the request was stopped before it reached your site.'],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.7.1',
  ],
} satisfies Entry;
