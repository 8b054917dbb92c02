import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: [],
  firefox: { NS_ERROR_CONTENT_CRASHED: 0x805e0010, NS_ERROR_FRAME_CRASHED: 0x805e000e },
} satisfies FailureNames;

export const guide = {
  meaning: 'The part of your browser that shows this page stopped working.',
  inOtherWords:
    'In a theatre the curtain machine jams, and the play stops. The actors are well; the stage just has to be set up again.',
  definition:
    'Firefox shows pages in processes of their own, so that a fault stays in one of them. Such a content process ended unexpectedly while a page or a frame was loading or shown. The rest of the browser goes on running.',
  misunderstanding: {
    myth: 'The site has broken my computer.',
    truth: 'Only one part of the browser stopped, and a new one starts as soon as you reload.',
  },
  related: [
    'failures/out-of-memory',
    'failures/restart-needed',
    'failures/cancelled',
    'failures/no-reason-given',
    'families/browser',
  ],
  questions: [
    {
      question: 'Why does the same page crash each time?',
      answer:
        'It sets off a fault, for example in the graphics driver, in an add-on or in Firefox itself. Try it in Troubleshoot Mode, where add-ons are off.',
    },
    {
      question: 'Should I send the crash report?',
      answer:
        'It helps the makers of Firefox to find the fault. It can contain the address of the page, which you may leave out.',
    },
  ],
} satisfies Guide;

export default {
  title: 'The tab crashed',
  sign: '💥',
  headline: 'The part of your browser that shows this page crashed',
  short: 'The tab crashed',
  plain:
    'Your browser works in several parts, so that a fault in one does not harm the others. The part for this page stopped all at once. That is no answer of {site}, though something on its page may have set it off.',
  party: 'browser',
  place: 'browser',
  turn: ['you'],
  causes: [
    'The page needed more memory than there was.',
    'An add-on, a graphics driver or a security program disturbed the browser.',
    'The page touches a fault in the browser that an update may mend.',
  ],
  steps: {
    visitor: [
      'Reload the tab, or choose to restore it.',
      'Close other tabs and programs if memory is short.',
      'Install updates of the browser and the graphics driver if it happens often.',
    ],
    owner: [
      'Watch the memory that your page uses over time, for example in the browser’s task manager.',
      'If one action crashes it, report it to the browser’s makers with a small example.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://support.mozilla.org/en-US/kb/firefox-crashes-troubleshoot-prevent-and-get-help',
    'https://support.mozilla.org/en-US/kb/diagnose-firefox-issues-using-troubleshoot-mode',
  ],
} satisfies Entry;
