import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'reserved',
  meaning: 'This number once had a meaning, and it is now kept empty.',
  inOtherWords:
    'In a cloakroom, one hook carries a sign: not in use. Nobody hangs a coat there, so that no old ticket ever gets the wrong coat.',
  definition:
    'The number was defined in an earlier version of HTTP, is no longer used, and is reserved. There are no rules for it on either side, as nobody is meant to send it. By its first digit it belongs to the redirects.',
  requires: {
    server: [
      {
        says: 'Nothing to fulfil: the number is reserved, so there is no case in which it would be right.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.7',
      },
    ],
    client: [
      {
        says: 'If it comes all the same, a client must go by the first digit and handle it like 300.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
      },
    ],
  },
  misunderstanding: {
    myth: 'A number without a meaning is free for my own purposes.',
    truth: 'Reserved is the opposite of free. Pick a number that is defined, and explain the details in the answer.',
  },
  use: {
    when: ['Never: there is no occasion for it.'],
    not: [
      'You need a redirect: 301, 302, 303, 307 and 308 cover all cases.',
      'You look for a code of your own: clients would take this one for a strange redirect.',
    ],
  },
  caching: { stored: 'if-told', says: 'It isn’t stored by default; and no cache has a reason to be told.' },
  retry: { again: 'no', says: 'Nobody can say what such an answer wants. Ask whoever runs the site.' },
  related: ['statuses/305', 'statuses/300', 'statuses/418'],
  questions: [
    {
      question: 'What did 306 mean originally?',
      answer:
        'It is remembered as Switch Proxy, from a draft of the nineties about choosing proxies. The current standard says only that it is no longer used and that the code is reserved.',
    },
    {
      question: 'Why isn’t the number given to something new?',
      answer: 'Old software might still take it in the old sense. There are plenty of other free numbers.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: '(Unused)',
  sign: '🪹',
  headline: 'A number that nobody should be using',
  short: 'A number out of use',
  plain:
    'Answers on the web carry a number, and this one has no meaning today. It had one in an early version of the rules, and it has been set aside since. Whoever sent it made a slip or uses it in a way of their own, and we can’t tell which.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'Somebody typed a wrong number into a program or a setting.',
    'A test or a security scan sends unusual numbers on purpose.',
    'An old or home-made program gave the number a meaning of its own.',
  ],
  steps: {
    visitor: ['Open the site’s home page, and let its owner know if the number appears there too.'],
    owner: [
      'Find the line that sets 306 and put a defined redirect in its place.',
      'See in the logs of each hop who was the first to send it.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.7',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
} satisfies Entry;
