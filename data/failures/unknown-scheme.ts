import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: ['ERR_UNKNOWN_URL_SCHEME', 'ERR_DISALLOWED_URL_SCHEME'],
  firefox: { NS_ERROR_UNKNOWN_PROTOCOL: 0x804b0012 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The first part of this address names something that your browser can’t or may not open.',
  inOtherWords:
    'You are given a key and told it fits locker 12 at the pool. You stand in the railway station, where the lockers need another kind of key.',
  definition:
    'The scheme, the part before the first colon, is not one that the browser handles, no installed application is registered for it, or it is not allowed in this place. Examples are a chat program’s own links, intent: links outside Android, or ftp: links. Nothing is sent over the network.',
  misunderstanding: {
    myth: 'A link that does nothing is a broken link.',
    truth: 'It may be fine, but made for an app and not for a browser.',
  },
  related: [
    'failures/invalid-address',
    'failures/redirect-unusable',
    'failures/unsafe-port',
    'failures/file-not-found',
  ],
  questions: [
    {
      question: 'What is ERR_UNKNOWN_URL_SCHEME in an Android app?',
      answer:
        'The app shows a web page, and the page links to something like tel:, mailto: or intent:. The app has to hand such links to the system itself.',
    },
    {
      question: 'Why does nothing happen when I click an ftp link?',
      answer: 'Chrome and Firefox no longer open ftp addresses. A file transfer program still does.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Unknown kind of address',
  sign: '🗝️',
  headline: 'Your browser does not open addresses of this kind',
  short: 'Unknown kind of address',
  plain:
    'An address begins with a word that says how to open it, such as https for web pages or mailto for a message. The word in this one means nothing to your browser, or may not be used here. It may belong to a program that is not on this device.',
  party: 'unknown',
  place: 'browser',
  turn: ['you', 'site-owner'],
  causes: [
    'The link is meant for an app, such as for chat, meetings or payment, that is not installed.',
    'It was made for another system, for example for Android only.',
    'The beginning has a typing mistake, such as htps.',
    'The link is for an older way of transfer, such as ftp, that browsers have dropped.',
  ],
  steps: {
    visitor: [
      'Look at the beginning of the address for a mistake.',
      'Install or open the app that the link belongs to, if you know and trust it.',
      'Look on the page for another way to the same thing.',
    ],
    owner: [
      'Offer an ordinary https link beside a link to an app.',
      'In an Android WebView, catch such URLs in shouldOverrideUrlLoading, and start an Intent only for schemes that you expect.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://url.spec.whatwg.org/#url-representation',
    'https://developer.mozilla.org/en-US/docs/Web/URI/Reference/Schemes',
  ],
} satisfies Entry;
