import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'Three makers use 540: for a door closed for a while, a cut line to an office, or memory that ran out.',
  inOtherWords:
    'A yellow light blinks. On the ticket machine it means back soon, on the lift no power, and on the copier memory full: look first which machine it is.',
  definition:
    'No registry lists it. Shopify calls it “Temporarily Disabled”, for an endpoint that is switched off for a while. Edgio used it for “Out of Memory” in a customer’s code. For Akamai’s Enterprise Application Access, lists name it “Connectivity Disrupted”.',
  misunderstanding: {
    myth: '540 is a gateway error like 504, just newer.',
    truth: 'It isn’t part of that family. It was never registered, and its three known meanings have little in common.',
  },
  caching: { stored: 'if-told', says: 'In none of its meanings is it kept by default.' },
  retry: {
    again: 'later',
    says: 'All three may pass: a switch is turned back on, a line comes up, or memory is freed. For requests that change something, check first whether they worked.',
  },
  related: ['vendors/shopify/540', 'vendors/akamai/540', 'vendors/edgio/540', 'statuses/430', 'statuses/783'],
  questions: [
    {
      question: 'Who sends HTTP 540?',
      answer:
        'Known senders are Shopify, Akamai’s access service for companies, and Edgio. The address and the text of the page show which one it is.',
    },
    { question: 'Can a visitor fix a 540?', answer: 'Hardly, as all its known causes lie behind the site.' },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🔌',
  headline: '540 means different things at Shopify, Akamai and Edgio',
  short: 'Three makers, three meanings',
  plain:
    'What this number means depends on who sent it: something is switched off for a while, a line to a company is cut, or a program ran out of memory. In all three, the trouble is on the site’s side. The text of the page often shows whose it is.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'A part of a Shopify service is switched off for some time.',
    'The machine that connects a company’s programs to Akamai has lost its line.',
    'A site’s program on Edgio’s platform used more memory than it may.',
  ],
  steps: {
    visitor: [
      'Give it a few minutes, then open the page again.',
      'If it is a program of your company’s, tell its help desk.',
    ],
    owner: [
      'Find out whose answer it is from the response headers and the body.',
      'Read that maker’s page below, and look at its status page.',
    ],
  },
  sources: [
    'https://shopify.dev/docs/api/usage/response-codes',
    'https://docs.edg.io/applications/v4/status_codes',
    'https://techdocs.akamai.com/eaa/docs/app-response-codes-login-events-err',
  ],
} satisfies Entry;
