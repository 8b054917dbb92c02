import type { VendorEntry } from '../../shapes';

export default {
  title: 'Precondition Failed',
  sign: '☝️',
  headline: 'The request had a condition, and Squid’s copy didn’t meet it',
  short: 'A condition wasn’t met',
  plain:
    'A program can say: only do this if the page is still the one that I know. Squid looked at its own copy and found that it isn’t.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'site-owner'],
  causes: [
    'The page has changed since the program saw it.',
    'Squid’s stored copy is not the same as the one that the program has.',
  ],
  steps: {
    visitor: [],
    owner: ['Compare the If-Match or If-None-Match of the request with the ETag that Squid has stored.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_PRECONDITION_FAILED',
    'https://github.com/squid-cache/squid/blob/master/src/client_side_reply.cc',
  ],
  seen: 'header',
  statuses: [412],
  tell: 'Squid sends it for what it has in store; a 412 of the site itself has no X-Squid-Error.',
} satisfies VendorEntry;
