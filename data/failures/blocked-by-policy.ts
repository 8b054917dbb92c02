import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: [
    'ERR_BLOCKED_BY_ADMINISTRATOR',
    'ERR_BLOCKED_IN_INCOGNITO_BY_ADMINISTRATOR',
    'ERR_BLOCKED_ENROLLMENT_CHECK_PENDING',
  ],
  firefox: { NS_ERROR_BLOCKED_BY_POLICY: 0x80780003 },
} satisfies FailureNames;

export const guide = {
  meaning: 'A rule that somebody set for this browser says that it may not open this address.',
  inOtherWords:
    'In the children’s section of a library, some shelves are locked. The books are there, but the house rules keep them from you.',
  definition:
    'Chromium found the address on the block list of an enterprise policy, such as URLBlocklist, or allowed only outside incognito mode. Firefox uses NS_ERROR_BLOCKED_BY_POLICY for its WebsiteFilter policy, and inside the browser for some other rules as well. As a rule, no request for the address left the browser.',
  misunderstanding: {
    myth: 'The website has banned me.',
    truth: 'As a rule, the website wasn’t even asked, because your own browser keeps to a list.',
  },
  related: [
    'failures/blocked-by-client',
    'failures/proxy-refused',
    'failures/blocked-response',
    'failures/https-only',
    'statuses/403',
    'failures/blocked-unsafe',
    'failures/proxy-settings-broken',
    'failures/secure-name-service-failed',
    'families/blocked',
  ],
  questions: [
    {
      question: 'Why is my own computer ‘managed by your organization’?',
      answer:
        'An account of work or school, or a program such as an antivirus, has set policies. The page chrome://policy or about:policies lists them.',
    },
    {
      question: 'Can I remove the block myself?',
      answer:
        'On a device that others manage, only they can. On your own device, find out which program set the policy, and change it there.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Blocked by policy',
  sign: '📋',
  headline: 'A rule kept this browser from loading {site}',
  short: 'Blocked by a rule',
  plain:
    'Whoever manages a browser, such as an employer, a school or a parent, can forbid certain addresses. Most likely such a rule covers {site}, and the browser obeyed it.',
  party: 'browser',
  place: 'browser',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'Your employer or school has put the site on its block list.',
    'Only sites on a list may be opened on this device.',
    'The site is allowed in ordinary windows, but not in private ones.',
    'In Firefox, an isolation rule of the page itself (COEP) can show up under the same name.',
  ],
  steps: {
    visitor: [
      'If you need the site, ask whoever manages this browser or device to allow it.',
      'To see which rules apply, type chrome://policy, edge://policy or about:policies into the address bar.',
    ],
    owner: [
      'Mostly whoever manages the visitor’s browser decides this, so ask them for an exception.',
      'If Firefox shows it on devices that nobody manages, check your Cross-Origin-Embedder-Policy header.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://chromeenterprise.google/policies/#URLBlocklist',
    'https://mozilla.github.io/policy-templates/#websitefilter',
  ],
} satisfies Entry;
