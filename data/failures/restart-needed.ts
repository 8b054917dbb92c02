import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: [],
  firefox: { NS_ERROR_BUILDID_MISMATCH: 0x805e0011 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Firefox was updated while it was running, and has to start again before it goes on.',
  inOtherWords:
    'In the night the locks of your house were changed. The old key still hangs on your ring, but for the next door you need the new one.',
  definition:
    'The main process of Firefox and a content process that it started are of different builds, since files were replaced on disk while the browser ran. They must match exactly, so no page is loaded, and Firefox asks for a restart.',
  misunderstanding: {
    myth: 'The page is too new for my browser.',
    truth: 'It has nothing to do with the page. Two halves of Firefox are of different ages.',
  },
  related: ['failures/crashed', 'failures/cancelled', 'failures/out-of-memory'],
  questions: [
    {
      question: 'Do I lose my tabs when I restart Firefox?',
      answer: 'Not as a rule: the button on its page restores them. Text in forms that you have not sent may be lost.',
    },
    {
      question: 'Why does it happen on Linux above all?',
      answer: 'There the system’s package manager may replace Firefox in the background while it is open.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Restart needed',
  sign: '♻️',
  headline: 'Your browser was updated and needs a restart',
  short: 'The browser needs a restart',
  plain:
    'A new version of Firefox was put in place while the old one was still open. The two don’t work together, so nothing more is loaded. After a restart, all is well, and {site} is not to blame.',
  party: 'browser',
  confidence: 'sure',
  place: 'browser',
  turn: ['you'],
  causes: [
    'Firefox or the system installed an update in the background.',
    'Another user or another profile on this device started the update.',
    'The installation was moved or is damaged.',
  ],
  steps: {
    visitor: [
      'Finish what you are writing, then close all of Firefox’s windows and start it again.',
      'If the message comes back, install Firefox afresh; your profile is kept.',
    ],
    owner: [
      'No site can cause or prevent this.',
      'If you manage the devices, let updates be installed when Firefox is closed.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://searchfox.org/mozilla-central/source/docshell/base/nsDocShell.cpp',
  ],
} satisfies Entry;
