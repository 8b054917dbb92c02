import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: ['ERR_INVALID_URL'],
  firefox: { NS_ERROR_MALFORMED_URI: 0x804b000a },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser can’t make sense of this address.',
  inOtherWords:
    'On the envelope it says ‘Main Street 12,, near’, and the rest is smudged. No postman could guess where it should go.',
  definition:
    'The text could not be parsed as a URL, or lacks a part that it must have, such as a host after https://. The rules are those of the WHATWG URL standard in today’s browsers. No look-up and no connection was tried.',
  misunderstanding: {
    myth: 'The page no longer exists.',
    truth: 'For that, the address would have to lead somewhere. This one can’t even be read.',
  },
  related: [
    'failures/unknown-scheme',
    'failures/redirect-unusable',
    'failures/unsafe-port',
    'failures/name-not-resolved',
    'statuses/400',
    'failures/network-address-invalid',
  ],
  questions: [
    {
      question: 'Which characters may not stand in an address?',
      answer:
        'Spaces, quotation marks and angle brackets have to be written in an encoded form, such as %20 for a space. In the name of the host, even fewer are allowed.',
    },
    {
      question: 'Why does a link contain %7B%7Bname%7D%7D or undefined?',
      answer: 'A program was to fill something in and did not. Only the makers of the page can put that right.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Address not usable',
  sign: '✏️',
  headline: 'Your browser can’t read this address',
  short: 'An address it can’t read',
  plain:
    'An address has to follow fixed rules, like a phone number that must have all its digits. This one does not, so your browser sent nothing. The mistake may have been typed, or stand in a link or a program.',
  party: 'unknown',
  place: 'browser',
  turn: ['you', 'site-owner'],
  causes: [
    'A character is missing or out of place in the address.',
    'A link was put together by a program that left a gap in it.',
    'Part of the address was lost when it was copied or broken over two lines.',
  ],
  steps: {
    visitor: [
      'Compare the address with the one you were given, letter by letter.',
      'Go to the site’s front page and look for the content from there.',
    ],
    owner: [
      'Check how the link is built: parse it with new URL() in a test.',
      'Encode spaces and special characters, and look for template placeholders that were never filled in.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://url.spec.whatwg.org/#url-parsing',
  ],
} satisfies Entry;
