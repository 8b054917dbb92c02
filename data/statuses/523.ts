import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'cloudflare',
  meaning: 'Cloudflare found no way through the internet to the site’s own server.',
  inOtherWords:
    'The train knows its last stop, but a bridge on the line is out and no other track leads there. It never gets near the station.',
  definition:
    'A status that Cloudflare made up for an origin it can’t contact at all, typically since some network device on the way has no route to the origin’s IP address. Nobody has registered the number. Tencent’s EdgeOne means something else by it: that the origin’s domain name could not be resolved.',
  misunderstanding: {
    myth: 'Nobody can reach the server, so it must have been shut down.',
    truth:
      'The server may be fine, and reachable from elsewhere. It is the road from Cloudflare to it that ends too early, or the address that is wrong.',
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=UTF-8', 'Cf-Ray': '8f1c2d3e4a5b6c80-CDG' },
    body: '<!doctype html>\n<title>example.com | 523: Origin is unreachable</title>\n<p>Error code 523</p>\n',
  },
  headers: [
    { name: 'Cf-Ray', says: 'In the answer: the identifier under which Cloudflare knows the request.' },
    { name: 'Cf-Error-Type', says: 'In the answer: says which error it is, wherever Cloudflare built the page.' },
    { name: 'Retry-After', says: 'In the answer: Cloudflare’s advice to programs on when to come back.' },
  ],
  retry: {
    again: 'later',
    says: 'Nothing got through, so a second try does no damage. It helps only after the route or the address was put right.',
  },
  related: ['statuses/521', 'statuses/522', 'statuses/504', 'vendors/cloudflare/1016', 'failures/address-unreachable'],
  questions: [
    {
      question: 'What is the difference between 521, 522 and 523?',
      answer:
        'At Cloudflare, 521 is a server that says no, 522 is one that says nothing, and 523 is one to which no road leads.',
    },
    {
      question: 'Who has to repair a 523?',
      answer:
        'The site’s owner or their hosting company. A visitor can only wait: neither the browser nor the home network has a part in it.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Origin is unreachable',
  sign: '🌉',
  headline: 'Cloudflare’s number for a site that it can find no way to',
  short: 'Cloudflare: no way to the site',
  plain:
    'When you open a site behind Cloudflare, Cloudflare has to find a way to the site’s own server. It uses this number when it finds none to {site}. The number isn’t official, and by itself it doesn’t show who answered.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The address of the server, as noted at Cloudflare, is wrong or out of date.',
    'The hosting company’s network is cut off, or announces its routes wrongly.',
    'A router somewhere between the two knows no way to that address.',
  ],
  steps: {
    visitor: ['Come back later: only the other side can mend this.'],
    owner: [
      'Compare the A or AAAA record in Cloudflare’s DNS app with the address that your provider gave you.',
      'Ask the provider about routing trouble between their network and Cloudflare.',
      'Trace the route from the origin to a Cloudflare address that used to connect to it.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/',
    'https://edgeone.ai/document/58009',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Entry;
