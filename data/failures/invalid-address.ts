import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: [
    'ERR_INVALID_URL',
    'ERR_UNKNOWN_URL_SCHEME',
    'ERR_DISALLOWED_URL_SCHEME',
    'ERR_INVALID_REDIRECT',
    'ERR_UNSAFE_REDIRECT',
  ],
  firefox: { NS_ERROR_MALFORMED_URI: 0x804b000a, NS_ERROR_UNKNOWN_PROTOCOL: 0x804b0012 },
} satisfies FailureNames;

export default {
  title: 'Address not usable',
  sign: '✏️',
  headline: 'Your browser can’t open this address, or isn’t allowed to',
  short: 'An address it can’t open',
  plain:
    'An address has to follow fixed rules, and to begin with something the browser can handle, such as https://. This one does not, or it leads where web pages may not go. It may have been typed, linked, or passed on by a site.',
  party: 'unknown',
  place: 'browser',
  turn: ['you', 'site-owner'],
  causes: [
    'A character is missing or out of place in the address.',
    'The link is meant for another program, such as a mail or chat app, that is not installed here.',
    'A site passed the browser on to an address that is broken or not allowed.',
  ],
  steps: {
    visitor: [
      'Compare the address with the one you were given, letter by letter.',
      'If the link belongs to an app, open it there.',
      'Otherwise go to the site’s front page and look for the content from there.',
    ],
    owner: [
      'Check the link or the Location header: it must hold a valid http or https URL.',
      'Encode spaces and special characters, and look for template placeholders that were never filled in.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://url.spec.whatwg.org/#url-parsing',
  ],
} satisfies Entry;
