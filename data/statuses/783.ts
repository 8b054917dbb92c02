import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'shopify',
  meaning: 'A program’s request to Shopify, or the data it got, had a slip in how it was written.',
  inOtherWords:
    'A shopping list says “milk, bread, and”, and the shop assistant stops reading there. One stray sign, and the whole list is no use.',
  definition:
    'Not an HTTP status: valid ones end at 599. Shopify’s documentation for developers listed 783 “Unexpected Token” for a request that contains a JSON syntax error. Whether it is ever sent as the status of a response is not documented.',
  misunderstanding: {
    myth: 'Any number of three digits can be an HTTP status.',
    truth: 'Only 100 to 599 can. RFC 9110 says that clients should treat any other as if it were a 5xx.',
  },
  use: { when: ['Never.'], not: ['The body isn’t valid JSON: answer 400.'] },
  caching: { stored: 'if-told', says: 'It is an invalid status, and nothing should rely on its being kept.' },
  retry: { again: 'after-a-change', says: 'Correct the JSON first. The same text meets the same error.' },
  related: ['statuses/422', 'statuses/430', 'statuses/999', 'statuses/540'],
  questions: [
    {
      question: 'What does “Unexpected token” mean?',
      answer:
        'A program read JSON and met a character that can’t stand there: a comma too many, a missing quotation mark, or an HTML page where JSON was expected.',
    },
    {
      question: 'Can a browser show 783?',
      answer:
        'It would be strange. Standards allow no number above 599, and we found no proof that Shopify sends it as a status.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Unexpected Token',
  sign: '🧩',
  headline: '783 is a number of Shopify’s for data with a slip in it',
  short: 'A slip in the data',
  plain:
    'This number is only known from Shopify’s papers for programmers. It says that a piece of data was not well written, so that a program could not read it. It isn’t a number that the web’s standard allows, so you’ll hardly ever meet it.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The JSON text in the request has a comma, a bracket or a quotation mark in the wrong place.',
    'A web page came back where the program expected JSON.',
    'Some program between you and the shop made the number up.',
  ],
  steps: {
    visitor: ['Reload the page once; if that doesn’t help, tell the shop what you were doing.'],
    owner: [
      'Check the JSON of the request with a validator, and the Content-Type that goes with it.',
      'Look at the raw answer before your program parses it.',
    ],
  },
  sources: [
    'https://shopify.dev/docs/api/usage/response-codes',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
    'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes',
  ],
} satisfies Entry;
