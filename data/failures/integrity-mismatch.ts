import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: [],
  firefox: { NS_ERROR_SRI_CORRUPT: 0x805a00c8, NS_ERROR_SRI_NOT_ELIGIBLE: 0x805a00c9 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The file is not the one that the page’s maker had in mind, so your browser did not use it.',
  inOtherWords:
    'A sealed jar comes with a note of its exact weight. You weigh it, and it’s a little off, so it goes back to the shelf unopened.',
  definition:
    'The element has an integrity attribute with a hash of the expected content, as Subresource Integrity defines. Either no listed hash fits the bytes that came, or the response could not be checked, because it is from another origin and was not loaded with CORS. The file is then treated as a network error.',
  misunderstanding: {
    myth: 'Somebody must have broken into the site.',
    truth:
      'That is the case it guards against, but there are harmless reasons, too: often the file was updated and the note in the page was not.',
  },
  related: [
    'failures/blocked-response',
    'failures/blocked-by-csp',
    'failures/invalid-response',
    'failures/signed-exchange-invalid',
  ],
  questions: [
    {
      question: 'How do I make a new integrity value?',
      answer:
        'Hash the exact bytes that are served with SHA-384, for example with openssl, and write the Base64 form after sha384-. Build tools do it for you.',
    },
    {
      question: 'Why does it fail for some visitors only?',
      answer:
        'Something on their way may change files, for example a proxy that compresses or edits them. An old copy in a cache has the same effect.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Checksum does not match',
  sign: '⚖️',
  headline: 'A file from {site} is not what the page expects',
  short: 'Not the expected file',
  plain:
    'A page can write down a kind of fingerprint of a file, so that nobody can swap it unseen. What came from {site} does not fit it, or may not be checked. So your browser did not use the file.',
  party: 'unknown',
  place: 'browser',
  turn: ['site-owner'],
  causes: [
    'The file was updated, but the fingerprint in the page was not.',
    'An old copy of the page or of the file is still stored somewhere.',
    'Something on the way changed the file.',
    'The other site doesn’t allow the check, as it sends no CORS headers.',
    'Somebody replaced the file with another.',
  ],
  steps: {
    visitor: [
      'Reload without the stored copy: Ctrl+F5, or Cmd+Shift+R on a Mac.',
      'If it stays, let the site know; there’s no safe way to use the file as it is.',
    ],
    owner: [
      'Compare the hash of the file that is served now with the one in the integrity attribute.',
      'Pin a version in the address, so that the file can’t change under it.',
      'Add crossorigin="anonymous" to the element, and Access-Control-Allow-Origin to the file.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.w3.org/TR/SRI/',
    'https://developer.mozilla.org/en-US/docs/Web/Security/Defenses/Subresource_Integrity',
  ],
} satisfies Entry;
