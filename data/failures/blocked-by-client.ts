import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: ['ERR_BLOCKED_BY_CLIENT'],
  firefox: { NS_ERROR_ABORT: 0x80004004 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Something inside your own browser stopped this request before it could go out.',
  inOtherWords:
    'You asked somebody at home to throw away all junk mail. They did, and once in a while a real letter goes with it.',
  definition:
    'An extension cancelled the request through the webRequest or declarativeNetRequest interface, or a part of the browser did. Chromium reports ERR_BLOCKED_BY_CLIENT, also where Safe Browsing stops a load. Firefox reports NS_ERROR_ABORT, which other parts of the browser use, too. No answer of the site is involved.',
  misunderstanding: {
    myth: 'The website is broken.',
    truth: 'As a rule the page did what it always does, and a blocker left out a part that is on its list.',
  },
  related: [
    'failures/blocked-tracking',
    'failures/blocked-by-policy',
    'failures/blocked-unsafe',
    'failures/cancelled',
    'failures/blocked-by-csp',
    'failures/blocked-local-network',
    'failures/blocked-wrong-kind',
    'failures/network-access-revoked',
    'families/blocked',
  ],
  questions: [
    {
      question: 'Which extension causes ERR_BLOCKED_BY_CLIENT?',
      answer:
        'Mostly an ad blocker or a privacy tool. Switch your extensions off one at a time, and reload after each, until the failure is gone.',
    },
    {
      question: 'Should I worry about many blocked requests?',
      answer:
        'No. On pages with advertising, dozens of them are normal. They only matter when something that you need is missing.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Blocked in your browser',
  sign: '🛡️',
  headline: 'Your browser, or an extension in it, stopped this request',
  short: 'Stopped inside your browser',
  plain:
    'The request to {site} was stopped inside the browser on this device. Most likely an extension such as an ad blocker did that on purpose. The browser’s own protection can do it, too.',
  party: 'browser',
  place: 'browser',
  turn: ['you'],
  causes: [
    'An ad blocker or a privacy extension has this address on its list.',
    'A security extension, for example of an antivirus, steps in.',
    'The browser’s own protection against dangerous sites stopped it, which Chrome reports in the same way.',
    'In Firefox, another part of the browser may have broken off the load.',
  ],
  steps: {
    visitor: [
      'If the page works, do nothing: this is your blocker at work.',
      'If the browser shows a full-page warning, do not go on to the site.',
      'To find the extension, open the page in a private window, where most extensions are off.',
      'If something you need is missing, and you trust the site, allow it in the extension’s settings.',
    ],
    owner: [
      'Do not let the page depend on addresses that blockers list, such as those of ads and analytics.',
      'Catch the failed load, so that the rest of the page still works.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest',
    'https://source.chromium.org/chromium/chromium/src/+/main:components/safe_browsing/core/common/safebrowsing_constants.cc',
  ],
} satisfies Entry;
