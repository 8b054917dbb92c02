import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: ['ERR_CLEARTEXT_NOT_PERMITTED'],
  firefox: { NS_ERROR_HTTPS_ONLY: 0x804b0056 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Only the secure way was allowed here, and the site did not come by it.',
  inOtherWords:
    'You agreed to pass notes in sealed envelopes only. One arrives on an open postcard, and you hand it back unread.',
  definition:
    'Firefox’s HTTPS-Only Mode turns http requests into https. If an upgraded page load fails, a warning comes up that Firefox itself knows as NS_ERROR_HTTPS_ONLY. On Android, the network security policy of an app can forbid cleartext traffic, and Chromium’s network stack then reports ERR_CLEARTEXT_NOT_PERMITTED. In both cases nothing has been loaded over plain http.',
  misunderstanding: {
    myth: 'The site was found to be dangerous.',
    truth: 'It just isn’t known to offer an encrypted way in. What you would read or send could be seen on the way.',
  },
  related: [
    'failures/name-needs-https',
    'failures/blocked-by-policy',
    'failures/connection-refused',
    'statuses/426',
    'failures/sign-in-method-refused',
  ],
  questions: [
    {
      question: 'How do I turn HTTPS-Only Mode off for one site?',
      answer:
        'Firefox’s warning has a button to go on to the http site. Use it only where you neither read nor enter anything private, so not to type in a password.',
    },
    {
      question: 'How do I fix ERR_CLEARTEXT_NOT_PERMITTED in an Android app?',
      answer:
        'Load the address over https. If a test server has no https, allow cleartext for that one domain in the app’s network security configuration.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Only https allowed',
  sign: '🔐',
  headline: 'Only the secure way was allowed, and {site} was not reached by it',
  short: 'Only the secure way allowed',
  plain:
    'An address that begins with http sends everything openly, like a postcard. Your browser, or the app that you are in, allows the sealed way only. {site} either was asked for in the open way, or did not answer in the sealed one.',
  party: 'unknown',
  place: 'browser',
  turn: ['site-owner', 'you'],
  causes: [
    'The site, or a device such as a router, offers no https.',
    'The site’s https is broken, for example by a bad certificate.',
    'A link or an app still uses an old http address.',
    'The https service is slow or blocked, so the upgraded request failed.',
  ],
  steps: {
    visitor: [
      'Type the address with https:// in front.',
      'If it is a device in your own network, look in its manual for a way to turn https on.',
      'If you wanted to enter a password or card number, do not go on over http.',
    ],
    owner: [
      'Offer https with a valid certificate, redirect http to it, and correct old links.',
      'In an Android app, change the URLs to https before you think of cleartextTrafficPermitted.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://support.mozilla.org/en-US/kb/https-only-prefs',
  ],
} satisfies Entry;
