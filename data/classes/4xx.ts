import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning: 'Something about the request was not accepted, and mostly it would have to change first.',
  inOtherWords:
    'A ticket machine gives your coin back. Perhaps it is a foreign one, perhaps the machine wants a card; it only says that it can’t do anything with this one.',
  definition:
    'Codes from 400 to 499 say that the client seems to have erred. Save for HEAD, the server should explain the situation in the body, and whether it is temporary or permanent. They can answer any method, and a client that doesn’t know one of them treats it like 400.',
  misunderstanding: {
    myth: 'With 4xx, the person at the browser has done something wrong.',
    truth:
      'The “client” is the program that asks. A dead link, an expired cookie, a bug in the page’s own script or a strict filter on the way lead here just as well.',
  },
  related: [
    'statuses/400',
    'statuses/401',
    'statuses/403',
    'statuses/404',
    'statuses/429',
    'classes/5xx',
    'classes/2xx',
    'failures/error-without-page',
  ],
  questions: [
    {
      question: 'What is the difference between 4xx and 5xx?',
      answer:
        'With 4xx, whoever answered sees the trouble in the request. With 5xx, it sees the trouble on its own side, although the request seems fine. Both are its own view, and it can be mistaken.',
    },
    {
      question: 'Is it worth sending a 4xx request again?',
      answer:
        'Mostly not without a change. Among the exceptions are 408, 425 and 429, where the same request may work at another moment, and 421, where it may work over a new connection.',
    },
    {
      question: 'Can a CDN or a firewall send 4xx codes?',
      answer:
        'Yes, and they often do: 403 and 429 in particular. The number itself doesn’t show who sent it; the headers and the text of the page sometimes do.',
    },
  ],
} satisfies Guide;

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
