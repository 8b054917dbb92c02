import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'linode',
  meaning: 'It worked, but the way in that the program used is old and will close some day.',
  inOtherWords:
    'The key still fits, and the caretaker hangs a note on the door: this lock will be changed. Fetch the new key in time.',
  definition:
    'Not in IANA’s registry. The Linode API documents 299 “Deprecated”: the request succeeded, but involved a deprecated endpoint, and the body has an array named warnings. The number has nothing to do with the old warn-code 299 of the Warning header, which RFC 9111 made obsolete.',
  use: {
    when: ['Only to speak as the Linode API does.'],
    not: ['You want to announce that something will end: send 200 with the headers Deprecation and Sunset.'],
  },
  caching: { stored: 'if-told', says: 'A cache that doesn’t know 299 keeps it only with explicit permission.' },
  retry: { again: 'no-need', says: 'It has worked already. A second time might do the same thing twice.' },
  related: ['statuses/410', 'statuses/218', 'statuses/202'],
  questions: [
    {
      question: 'Is 299 an error?',
      answer: 'No, the request succeeded. It is a reminder to move to a newer way before the old one goes.',
    },
    {
      question: 'What happens to a browser that gets 299?',
      answer: 'It treats it as a 200, because it begins with a 2.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Deprecated',
  sign: '🗝️',
  headline: '299 means success; from Linode, also that the way in is outdated',
  short: 'Worked, but in an old way',
  plain:
    'All went well this time. The number is known from Linode, a company that rents out computers: it tells programs that they use an old way in. Others may use it too, so the number alone doesn’t prove who sent it.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody', 'site-owner'],
  causes: [
    'A program uses a part of Linode’s interface that is being replaced.',
    'A library that the program rests on is out of date.',
    'Another service copied the number for the same purpose.',
  ],
  steps: {
    visitor: ['Nothing needs to be done: what you wanted was carried out.'],
    owner: [
      'Read warnings in the body, and change to what it recommends.',
      'Update the library that talks to the API.',
    ],
  },
  sources: [
    'https://github.com/linode/linode-api-docs/blob/development/openapi.yaml',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
  ],
} satisfies Entry;
