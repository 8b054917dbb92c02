import type { Entry } from '../shapes';

export default {
  title: 'Client error',
  sign: '✋',
  headline: 'The request could not be accepted as it was',
  short: 'Request not accepted',
  plain:
    'Answers on the web carry a number, and one that starts with 4 says that something about the request could not be accepted. That doesn’t mean that you did anything wrong: the page and the browser made the request. The first digit doesn’t tell what was wrong or missing.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The page sent something that whoever answered does not take.',
    'A sign-in, a permission or some other condition is missing.',
    'The address is wrong or no longer in use.',
    'A filter between your browser and the site refused the request by its own rules.',
  ],
  steps: {
    visitor: [
      'Read what the answer itself says: some sites explain there what they expected.',
      'Start again from the site’s home page, and sign in if it has accounts.',
      'If it keeps coming, pass the number on to the site’s owner.',
    ],
    owner: [
      'Look the number up in the IANA registry; if it isn’t there, it comes from your own software or a vendor’s.',
      'Search the logs of each hop for the one that sent it, and for its reason.',
      'Explain the error in the body, and say whether it is temporary, as RFC 9110 recommends.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
} satisfies Entry;
