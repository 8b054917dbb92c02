import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: ['ERR_BLOCKED_BY_ADMINISTRATOR', 'ERR_BLOCKED_IN_INCOGNITO_BY_ADMINISTRATOR'],
  firefox: { NS_ERROR_BLOCKED_BY_POLICY: 0x80780003 },
} satisfies FailureNames;

export default {
  title: 'Blocked by policy',
  sign: '📋',
  headline: 'A rule kept this browser from loading {site}',
  short: 'Blocked by a rule',
  plain:
    'Whoever manages a browser, such as an employer, a school or a parent, can forbid certain addresses. Most likely such a rule covers {site}, and the browser obeyed it.',
  party: 'browser',
  place: 'browser',
  turn: ['network-admin'],
  causes: [
    'Your employer or school has put the site on its block list.',
    'Only sites on a list may be opened on this device.',
    'The site is allowed in ordinary windows, but not in private ones.',
    'In Firefox, a page’s own isolation rule (COEP) can show up under the same name.',
  ],
  steps: {
    visitor: [
      'If you need the site, ask whoever manages this device to allow it.',
      'To see which rules apply, type chrome://policy, edge://policy or about:policies into the address bar.',
    ],
    owner: [
      'The visitor’s organisation decides this, so ask it for an exception.',
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
