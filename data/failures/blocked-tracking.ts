import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: ['ERR_BLOCKED_BY_FINGERPRINTING_PROTECTION'],
  firefox: {
    NS_ERROR_TRACKING_URI: 0x805d0022,
    NS_ERROR_FINGERPRINTING_URI: 0x805d0029,
    NS_ERROR_CRYPTOMINING_URI: 0x805d002a,
    NS_ERROR_SOCIALTRACKING_URI: 0x805d002b,
    NS_ERROR_EMAILTRACKING_URI: 0x805d002c,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser knows this address as one that follows people around, and left it out.',
  inOtherWords:
    'In the high street somebody with a clipboard writes down which shops you visit. Your friend steps between the two of you, and you walk on.',
  definition:
    'Firefox compares the addresses of requests with lists of trackers, fingerprinters, cryptominers, social media and e-mail trackers, and blocks them according to its settings. Chromium’s fingerprinting protection does the like for listed scripts. Firefox’s names tell what the address is listed as. The request itself was not sent.',
  misunderstanding: {
    myth: 'Something is wrong with the page.',
    truth: 'Most of the time you lose nothing but the tracking, and the page works without it.',
  },
  related: ['failures/blocked-by-client', 'failures/blocked-unsafe', 'failures/blocked-by-csp', 'failures/cancelled'],
  questions: [
    {
      question: 'How do I see what Firefox has blocked?',
      answer: 'Click the shield beside the address. It lists what was found on the page, and what was stopped.',
    },
    {
      question: 'Why does a login or a comment box not show up?',
      answer:
        'It may come from an address that is listed as a social tracker. You can turn the protection off for this one site, if you trust it.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Tracker blocked',
  sign: '👣',
  headline: 'Your browser’s tracking protection stopped a request to {site}',
  short: 'Stopped by tracking protection',
  plain:
    'Some addresses serve to follow people from site to site, or to use their devices for other ends. {site} is on your browser’s list of them, so the browser did not load it. Most pages work well without.',
  party: 'browser',
  place: 'browser',
  turn: ['nobody', 'you'],
  causes: [
    'The page includes an address that is listed as a tracker, a fingerprinter or a cryptominer.',
    'The protection is set to strict, or you are in a private window, where more is blocked.',
    'A useful service shares its address with a listed tracker.',
  ],
  steps: {
    visitor: [
      'As long as the page works, there is nothing to do.',
      'If a part that you need is missing, click the symbol beside the address to see what was stopped.',
    ],
    owner: [
      'Let the page work without the tracker: load it last, and handle its failure.',
      'If your own service is listed by mistake, ask the keeper of the list, such as Disconnect, to look at it.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://support.mozilla.org/en-US/kb/enhanced-tracking-protection-firefox-desktop',
    'https://github.com/disconnectme/disconnect-tracking-protection',
  ],
} satisfies Entry;
