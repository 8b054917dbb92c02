import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'An unofficial number, mostly for a site to which the service in front of it found no way.',
  inOtherWords:
    'The train knows its last stop, but a bridge on the line is out and no other track leads there. It never gets near the station.',
  definition:
    'Nobody has registered this number, and two services use it for two things. Cloudflare: it can’t contact the origin at all, typically since some network device on the way has no route to the origin’s IP address. Tencent’s EdgeOne: the origin is set as a domain name, and that name could not be resolved.',
  misunderstanding: {
    myth: 'Nobody can reach the server, so it must have been shut down.',
    truth:
      'The server may be fine, and reachable from elsewhere. It is the road to it from the service in front that ends too early, or its name or address that is wrong.',
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=UTF-8', 'Cf-Ray': '8f1c2d3e4a5b6c80-CDG' },
    body: '<!doctype html>\n<title>example.com | 523: Origin is unreachable</title>\n<p>Error code 523</p>\n',
  },
  headers: [
    { name: 'Cf-Ray', says: 'In the answer: the identifier under which Cloudflare knows the request.' },
    { name: 'Cf-Error-Type', says: 'In the answer: says which error it is, wherever Cloudflare built the page.' },
    { name: 'Retry-After', says: 'In the answer: Cloudflare’s advice to programs on when to come back.' },
    { name: 'EO-LOG-UUID', says: 'In the answer: it passed EdgeOne, where 523 is about a name that wasn’t found.' },
  ],
  retry: {
    again: 'later',
    says: 'Nothing got through, so a second try does no damage. It helps only after the route or the address was put right.',
  },
  related: ['statuses/521', 'statuses/522', 'vendors/cloudflare/1016', 'failures/address-unreachable'],
  questions: [
    {
      question: 'What is the difference between 521, 522 and 523?',
      answer:
        'At Cloudflare, 521 is a server that says no, 522 is one that says nothing, and 523 is one to which no road leads. At EdgeOne, the last is one whose name isn’t found.',
    },
    {
      question: 'Who has to repair a 523?',
      answer:
        'The site’s owner or their hosting company. A visitor can only wait: neither the browser nor the home network has a part in it.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🌉',
  headline: '523 says different things at Cloudflare and elsewhere',
  short: 'No way to the site',
  plain:
    'Depending on who sent it, this number means different things. Mostly it is Cloudflare, which found no route to the server of {site}; Tencent’s EdgeOne sends it when it can’t look up the server’s name. See which header the answer has: cf-ray for Cloudflare, EO-LOG-UUID for EdgeOne.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The address of the server, as noted in the settings of the service in front, is wrong or out of date.',
    'The hosting company’s network is cut off, or announces its routes wrongly.',
    'A router somewhere on the way knows no path to that address.',
    'The name of the server can’t be looked up any more.',
  ],
  steps: {
    visitor: ['Come back later: only the other side can mend this.'],
    owner: [
      'Decide by cf-error-type, cf-ray or EO-LOG-UUID whose 523 it is, as the two need different repairs.',
      'Compare the origin’s name or address in the settings with the one that your provider gave you.',
      'Resolve the origin’s name from outside, and trace the route to its address.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/',
    'https://edgeone.ai/document/58009',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Entry;
