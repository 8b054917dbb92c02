import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: ['ERR_BLOCKED_BY_CSP'],
  firefox: { NS_ERROR_CSP_FORM_ACTION_VIOLATION: 0x805a0061 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The page itself has a list of what it may use, and this address is not on it.',
  inOtherWords:
    'A cook wrote down from which farms her kitchen takes food. A crate from another farm comes to the door, and goes back unopened.',
  definition:
    'A Content-Security-Policy of the page or of a page that embeds it, sent as a header or written in a meta element, does not allow this load. Each kind of load has a directive, such as frame-src or form-action. Many blocked loads never show up as requests at all; a name appears mainly for frames, navigations and redirects.',
  misunderstanding: {
    myth: 'My browser’s settings are too strict.',
    truth: 'The list belongs to the page. Every browser that knows such lists would stop the load.',
  },
  related: [
    'failures/blocked-response',
    'failures/frame-refused',
    'failures/blocked-by-client',
    'failures/integrity-mismatch',
    'failures/blocked-tracking',
    'failures/cors-refused',
    'failures/network-access-revoked',
    'families/blocked',
  ],
  questions: [
    {
      question: 'What is a Content Security Policy for?',
      answer:
        'It limits the damage if somebody manages to put foreign code into a page. What is not on the list does not run or load.',
    },
    {
      question: 'How do I find the directive that blocked a load?',
      answer:
        'Open the browser’s console. It names the blocked address and the directive, and often what would allow it.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Not on the page’s own list',
  sign: '📜',
  headline: 'The page’s own rules do not allow it to use {site}',
  short: 'The page’s own rules forbid it',
  plain:
    'A page can bring a list of the addresses that it may use. {site} is not on the list of the page that asked, or of a page around it. So your browser left it out.',
  party: 'unknown',
  place: 'browser',
  turn: ['site-owner', 'nobody'],
  causes: [
    'Somebody added a new service to the page and forgot the list.',
    'A service that the page uses has moved or redirects to another address.',
    'An extension or an injected advert tried to add something to the page.',
    'The list did its work and stopped foreign code.',
  ],
  steps: {
    visitor: [
      'If the page works, all is well.',
      'If a button or a form does nothing, tell the site’s makers what you clicked.',
    ],
    owner: [
      'Read the console’s message or a violation report, and add the exact source to the directive that it names.',
      'Remember redirects: for forms and frames, each address on the way may have to be allowed.',
      'Try a changed policy with Content-Security-Policy-Report-Only before you enforce it.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.w3.org/TR/CSP3/',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP',
  ],
} satisfies Entry;
