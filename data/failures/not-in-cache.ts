import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: ['ERR_CACHE_MISS'],
  firefox: { NS_ERROR_DOCUMENT_NOT_CACHED: 0x804b0046 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser was to show a stored copy, and it has none.',
  inOtherWords:
    'You look in the cellar for last year’s jam. There is a gap on the shelf, and nobody may cook new jam without asking you.',
  definition:
    'The load was limited to the cache, and the cache has no fitting entry. That is so when you go back to a page that resulted from a sent form, since fetching it anew would send the form again; when the browser works offline; or when a script used only-if-cached.',
  misunderstanding: {
    myth: 'The page has been deleted from the site.',
    truth: 'Only your copy is missing. The site may well still have it.',
  },
  related: ['failures/cache-failed', 'failures/no-internet', 'failures/service-worker-failed', 'statuses/504'],
  questions: [
    {
      question: 'What does ‘Confirm Form Resubmission’ mean?',
      answer:
        'It is Chrome’s page for ERR_CACHE_MISS after a form. A reload would send your entries once more, which could order or pay twice.',
    },
    {
      question: 'Is it safe to reload?',
      answer:
        'For a search, yes. After an order or a payment, look first whether it went through, for example in your e-mail.',
    },
  ],
} satisfies Guide;

export default {
  title: 'No stored copy',
  sign: '🗃️',
  headline: 'There is no stored copy of this page from {site}',
  short: 'No stored copy to show',
  plain:
    'Your browser keeps copies of pages to show them again quickly. It was told to use such a copy here, but it has none. It does not simply ask {site} again, as that could, for example, send a form twice.',
  party: 'browser',
  place: 'browser',
  turn: ['you'],
  causes: [
    'You went back to a page that came after a form you had sent.',
    'The browser is in offline mode, or was started without a connection.',
    'The stored copy was thrown out to make room, or may not be kept.',
    'The developer tools are open with the cache turned off.',
  ],
  steps: {
    visitor: [
      'If it comes after an order or payment, check first whether that worked.',
      'Then reload and confirm, or go to the page by its menu.',
      'Check that the browser isn’t set to work offline.',
    ],
    owner: [
      'Answer a form with 303 and a redirect to a page of its own, so that going back is harmless.',
      'Use Cache-Control: no-store only where it is needed.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://fetch.spec.whatwg.org/#concept-request-cache-mode',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4',
  ],
} satisfies Entry;
