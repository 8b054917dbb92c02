import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: ['ERR_INVALID_AUTH_CREDENTIALS', 'ERR_MALFORMED_IDENTITY', 'ERR_CACHE_AUTH_FAILURE_AFTER_READ'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'A sign-in was asked for, and none that counts was given.',
  inOtherWords:
    'The doorman asks for the password. You don’t know it, or turn round and leave, so the door stays shut.',
  definition:
    'HTTP authentication did not come to an end: the browser’s sign-in window was dismissed, the credentials were not valid, or none could be had where no window may open. It can be the site’s sign-in (401) or, for an http address, that of a proxy (407). Sign-in forms within pages don’t cause it.',
  misunderstanding: {
    myth: 'I have typed a wrong password into the page.',
    truth:
      'This is about the browser’s own little window. What happens in a form of the page shows up there, not here.',
  },
  related: [
    'statuses/401',
    'statuses/407',
    'failures/sign-in-method-refused',
    'failures/single-sign-on-failed',
    'failures/proxy-sign-in-failed',
    'failures/too-many-attempts',
  ],
  questions: [
    {
      question: 'What does ERR_INVALID_AUTH_CREDENTIALS mean?',
      answer:
        'Chrome uses it for a page that wants a sign-in while none has been given, for example because the window was closed.',
    },
    {
      question: 'How do I get the sign-in window back?',
      answer:
        'Reload the page. If it doesn’t come, the browser may be using a name and password that it keeps; close the whole browser and start it again.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Sign-in not completed',
  sign: '🔏',
  headline: 'The sign-in that was needed for {site} was not completed',
  short: 'Sign-in not completed',
  plain:
    'Your browser was asked for a name and a password before it could go on to {site}. None was given, or what was given did not count. The site or a proxy, a machine in between, may have asked.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'The browser’s sign-in window was closed or left empty.',
    'The name or the password is wrong or out of date.',
    'A stored sign-in ended while something was still loading.',
    'The address itself contains a name and password that don’t work.',
  ],
  steps: {
    visitor: [
      'Reload, and look in the browser’s sign-in window who asks: it names the site or the proxy.',
      'If you know them, give the name and password there.',
      'If you have no account, ask the owner of the site for one.',
    ],
    owner: [
      'Send a page with the 401 that says where to get an account.',
      'For background requests, sign users in on a page first, since browsers open no window for many of them.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-11',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
  ],
} satisfies Entry;
