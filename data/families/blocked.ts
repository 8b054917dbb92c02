import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning: 'It seems that a rule did not let this through; whose rule it was, this name doesn’t say.',
  inOtherWords:
    'A gate in the park is locked. The gardener, the town or the neighbours may have closed it, each for a good reason, but no sign tells who.',
  definition:
    'A kind, not a single failure: the browser’s name for it speaks of blocking, of a policy, of a breach of one, of something denied or unsafe, or, in Firefox, of the DOM, and has no page of its own here. Such rules come from the browser, extensions, administrators, the system’s security software, or headers that the page or the response carries. The request may have been stopped before it was sent, or only its answer held back.',
  misunderstanding: {
    myth: 'My address is on a ban list of the site.',
    truth:
      'A site that turns you away sends an answer that says so. What the browser names here is a stop on your side, though it may follow a rule that the site sent along.',
  },
  related: [
    'failures/blocked-by-client',
    'failures/blocked-by-policy',
    'failures/blocked-by-csp',
    'failures/blocked-response',
    'failures/cors-refused',
    'failures/unsafe-port',
    'classes/network',
  ],
  questions: [
    {
      question: 'How do I find out who blocked a request?',
      answer:
        'Open the browser’s console: rules of a page and of the browser mostly leave a line there. If there is none, turn your extensions off for a try, and look at chrome://policy or about:policies.',
    },
    {
      question: 'Should I switch the block off?',
      answer:
        'Only if you know what it is, and need what it keeps away. Rules of this kind protect you or others, and a page can often do without the missing part.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Not let through',
  sign: '🚦',
  headline: 'A rule seems to have kept your browser from using {site} here',
  short: 'Stopped by some rule',
  plain:
    'The browser’s name for this error suggests that something was not allowed. The rule may be one of the browser, an extension, the device’s manager, or the page. Which of them it was, the name alone doesn’t tell us.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'site-owner', 'network-admin'],
  causes: [
    'An extension, such as an ad blocker, may have stepped in.',
    'The browser’s own protection may not allow this kind of load.',
    'Somebody who manages the device may have forbidden it.',
    'The page, or the part to be loaded, may come with rules that don’t allow it here.',
  ],
  steps: {
    visitor: [
      'If the page does what you need, leave it at that.',
      'If the browser warns of a danger, go back.',
      'Try a private window, where most extensions rest; if it works there, an extension is the likely reason.',
      'On a device of work or school, ask those who look after it.',
    ],
    owner: [
      'Open the page in a fresh profile without extensions, and read what the console says about the blocked load.',
      'Check your own rules: Content-Security-Policy, Permissions-Policy, and the Cross-Origin headers of page and part.',
      'If it happens only in one organisation, its administrators can look the rule up.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://fetch.spec.whatwg.org/#concept-main-fetch',
  ],
} satisfies Entry;
