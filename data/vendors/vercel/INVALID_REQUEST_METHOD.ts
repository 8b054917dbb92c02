import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid Request Method',
  sign: '🚸',
  headline: 'This address doesn’t allow what was tried with it',
  short: 'That can’t be done here',
  plain:
    'A request says what it wants to do: read, send, delete and so on. This one said something that doesn’t go here, or that nobody knows.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'A form or a program sends data to an address that is only for reading.',
    'The method is misspelt in the code.',
  ],
  steps: {
    visitor: [],
    owner: ['Check the method in the code that calls this address, and which methods the endpoint takes.'],
  },
  sources: ['https://vercel.com/docs/errors/INVALID_REQUEST_METHOD', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [405],
} satisfies VendorEntry;
