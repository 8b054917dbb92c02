import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: [],
  firefox: {
    NS_ERROR_MALWARE_URI: 0x805d001e,
    NS_ERROR_PHISHING_URI: 0x805d001f,
    NS_ERROR_UNWANTED_URI: 0x805d0023,
    NS_ERROR_HARMFUL_URI: 0x805d0026,
    NS_ERROR_BLOCKED_URI: 0x805d0025,
    NS_ERROR_HARMFULADDON_URI: 0x805d002e,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'This address stands on a list of dangerous ones, so your browser kept away from it.',
  inOtherWords:
    'A red flag flies at the beach. Maybe the sea looks calm, but somebody whose job it is has seen the current.',
  definition:
    'Safe Browsing compares addresses with lists of phishing, malware, unwanted software and other harmful pages. Firefox ends the load with a name such as NS_ERROR_PHISHING_URI or NS_ERROR_MALWARE_URI. Chromium shows a warning and reports such a request as ERR_BLOCKED_BY_CLIENT.',
  misunderstanding: {
    myth: 'The warning means that my computer is infected.',
    truth: 'It means that the page was not loaded. A warning that you obey is protection, not damage.',
  },
  related: [
    'failures/blocked-by-client',
    'failures/blocked-tracking',
    'failures/certificate-distrusted',
    'failures/blocked-by-policy',
  ],
  questions: [
    {
      question: 'What if the warning is wrong?',
      answer: 'Then the site’s owner can ask for a review. As a visitor, wait until the warning is gone.',
    },
    {
      question: 'What is the difference between phishing and malware?',
      answer:
        'Phishing wants to trick you into giving away passwords or card numbers. Malware is software that does harm on your device.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Listed as dangerous',
  sign: '⚠️',
  headline: 'Your browser has {site} on its list of dangerous sites',
  short: 'On a warning list',
  plain:
    'Browsers keep lists of addresses known for scams, harmful downloads or other tricks. Your browser found {site} on one, and did not load it. A list can be wrong, but it is wiser to believe it.',
  party: 'browser',
  place: 'browser',
  turn: ['site-owner', 'you'],
  causes: [
    'The site tries to trick its visitors, or offers harmful downloads.',
    'An honest site was broken into, and now carries somebody else’s harmful content.',
    'One of your extensions asked for a listed address in the background.',
    'The entry in the list is mistaken or out of date.',
  ],
  steps: {
    visitor: [
      'Do not open the site; if you meant another one, check the spelling of the address.',
      'If a message led you here, treat that message as suspicious.',
      'If you gave this site a password before, change it at the real site, reached by typing its address.',
      'If it happens while you do nothing, remove extensions that you do not know.',
    ],
    owner: [
      'Look at the security issues in Google Search Console, clean the site, then ask for a review there.',
      'Find out how it happened: update the software, remove unknown files and change passwords.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://support.mozilla.org/en-US/kb/how-does-phishing-and-malware-protection-work',
    'https://safebrowsing.google.com/',
  ],
} satisfies Entry;
