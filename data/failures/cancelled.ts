import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: ['ERR_ABORTED', 'ERR_CONTEXT_SHUT_DOWN'],
  firefox: {
    NS_BINDING_ABORTED: 0x804b0002,
    NS_BINDING_REDIRECTED: 0x804b0003,
    NS_BINDING_RETARGETED: 0x804b0004,
    NS_BINDING_CANCELLED_OLD_LOAD: 0x805d0027,
    NS_ERROR_DOCSHELL_DYING: 0x804b004e,
    NS_ERROR_DOM_ABORT_ERR: 0x80530014,
    NS_ERROR_PARSED_DATA_CACHED: 0x805d0021,
    NS_ERROR_SUPERFLUOS_AUTH: 0x804b005b,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'Somebody or something changed its mind while this was still loading.',
  inOtherWords:
    'You order a coffee, then see your bus and run. The café has done nothing wrong; the cup just has nobody to drink it.',
  definition:
    'The load was ended from the inside: by navigation, by the Stop button, by a script’s abort(), by a download that took over, by an answer without content such as 204, by a copy that was already at hand, by a no when the browser asked, or because the browser was closing. A request that was cancelled may still have been carried out by the server.',
  misunderstanding: {
    myth: 'The site broke off the connection.',
    truth: 'Nothing in this name speaks of the site. As a rule, it was your side that let go of the request.',
  },
  related: [
    'failures/blocked-by-client',
    'failures/network-changed',
    'failures/page-stopped-waiting',
    'failures/no-reason-given',
    'failures/network-access-revoked',
    'failures/blocked-tracking',
    'failures/crashed',
    'failures/restart-needed',
    'families/browser',
  ],
  questions: [
    {
      question: 'What does ERR_ABORTED mean in the console?',
      answer:
        'A request was called off before it was done. It is normal when a page searches as you type, or when you leave it.',
    },
    {
      question: 'Why is my download shown as NS_BINDING_ABORTED?',
      answer:
        'The browser stopped loading it as a page, and went on with it as a download. Look in the list of downloads.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Cancelled',
  sign: '✋',
  headline: 'The request was called off before it was finished',
  short: 'Called off before it was finished',
  plain:
    'You, the page or the browser stopped this request half-way, or turned it into something else, such as a download. By itself that is not an error, and there is nothing to mend.',
  party: 'unknown',
  place: 'browser',
  turn: ['nobody'],
  causes: [
    'You moved on to another page, closed the tab or pressed Stop.',
    'The page no longer needed the answer, for example of a search for half a word.',
    'The link turned out to be a download, or had nothing to show.',
    'The browser replaced the load with a newer one, or was closing.',
    'You said no when the browser asked whether to go on.',
  ],
  steps: {
    visitor: ['Carry on: nothing is asked of you.', 'If a page stopped too early, just open it again.'],
    owner: [
      'Expect such entries in reports, and do not count them as faults.',
      'If many people leave before a page has loaded, look at how long it takes.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://dom.spec.whatwg.org/#aborting-ongoing-activities',
  ],
} satisfies Entry;
