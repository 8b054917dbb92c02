import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'unofficial',
  meaning: 'It is said to hide an error behind a number that sounds like success, but nobody documents it.',
  inOtherWords:
    'Smoke comes out of the kitchen, and the waiter smiles and says that all is well. You’d best ask what he means.',
  definition:
    'No registry and no vendor documents it. Lists tie “This Is Fine” to Apache’s directive ProxyErrorOverride, as a trick to let an error’s body pass through. Apache’s source has no such status: its table of status lines leaves 218 empty. To a client that doesn’t know it, a 218 counts as a 200.',
  misunderstanding: {
    myth: 'Apache sends 218 when ProxyErrorOverride is on.',
    truth:
      'Apache has no such function. Only a site’s own program could choose the number, so that Apache doesn’t replace its page.',
  },
  use: {
    when: ['There is no good case for it.'],
    not: ['Something failed: send the 4xx or 5xx that fits, and set ProxyErrorOverride so that it stays as it is.'],
  },
  caching: { stored: 'if-told', says: 'A cache that doesn’t know it keeps it only if the headers say so.' },
  retry: { again: 'no-need', says: 'To a program it counts as a success, although the text may tell of an error.' },
  related: ['statuses/200', 'statuses/500', 'statuses/502', 'statuses/299'],
  questions: [
    {
      question: 'Is 218 “This is fine” real?',
      answer:
        'It is more of a running joke: lists copied it from each other. We found no server software that sends it by itself.',
    },
    {
      question: 'What does a browser do with 218?',
      answer: 'It treats it like 200 and shows the page, whatever is written on it.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'This Is Fine',
  sign: '🔥',
  headline: 'The answer calls itself a success, but it may tell of an error',
  short: 'Success, or so it says',
  plain:
    'This number is in no standard, and no maker documents it. Lists say that it stands for an error that is sent off as a success. What really happened is only in the text of the page.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'nobody'],
  causes: [
    'The site’s own program chose 218 so that a server in between leaves its error page alone.',
    'Somebody read the number in a list and used it as a joke.',
    'A test or a toy server answers with every number that exists.',
  ],
  steps: {
    visitor: ['Read the page: if it tells of an error, follow what it says.'],
    owner: [
      'Search your code for 218, and replace it with the status that fits.',
      'Limit ProxyErrorOverride to the statuses that it should replace.',
    ],
  },
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    'https://httpd.apache.org/docs/current/mod/mod_proxy.html#proxyerroroverride',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
    'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes',
  ],
} satisfies Entry;
