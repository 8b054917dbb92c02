import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'An unofficial number, mostly for a site that doesn’t react in time to the service in front of it.',
  inOtherWords:
    'The switchboard of a big office tries to put your call through. The phone upstairs rings and rings, nobody lifts it, and after a while the operator tells you so.',
  definition:
    'Unknown to IANA’s registry, and to be read by its sender. Cloudflare has it for two timeouts towards the origin: either the TCP connection isn’t complete within 19 seconds, or it stands and the origin doesn’t acknowledge the request within 90 seconds. Tencent’s EdgeOne has it for a TCP connection to which the origin never replies; it doesn’t say how long it waits.',
  misunderstanding: {
    myth: '522 and 524 are the same timeout.',
    truth:
      'With 522 the server doesn’t even react at the network level. With 524 it took the request and then needed too long for the answer.',
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=UTF-8', 'Cf-Ray': '8f1c2d3e4a5b6c7f-AMS' },
    body: '<!doctype html>\n<title>example.com | 522: Connection timed out</title>\n<p>Error code 522</p>\n',
  },
  headers: [
    {
      name: 'Cf-Ray',
      says: 'In the answer: Cloudflare’s number for the request, to be quoted when you report the problem.',
    },
    {
      name: 'Cf-Error-Type',
      says: 'In the answer: Cloudflare’s own sign that the error page is its work and not the site’s.',
    },
    { name: 'Retry-After', says: 'In the answer: a waiting time in seconds, which Cloudflare adds for programs.' },
    {
      name: 'EO-LOG-UUID',
      says: 'In the answer: an EdgeOne node handled the request, so its meaning of 522 is the likely one.',
    },
  ],
  retry: {
    again: 'later',
    says: 'Reading again is safe. If a form was sent, look first: in one of the two cases the connection already stood, and the site may have got it.',
  },
  related: ['statuses/524', 'statuses/521', 'statuses/523', 'statuses/527'],
  questions: [
    {
      question: 'How long does Cloudflare wait before a 522?',
      answer:
        'According to its documentation, 19 seconds for the connection, and 90 seconds for the first sign that the request arrived. The site’s owner can’t change either.',
    },
    {
      question: 'What is the most common cause of a 522?',
      answer:
        'By Cloudflare’s account, a firewall or provider at the site that blocks or limits its addresses. If packets are dropped without a word, that looks like a server that is off.',
    },
    {
      question: 'Why does my Cloudflare Worker or Pages site show 522?',
      answer:
        'A Worker on a custom domain gets it when it fetches its own hostname. On Pages, check that the custom domain is set up there, and not only in the DNS records.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '📵',
  headline: 'The meaning of 522 depends on its sender, mostly Cloudflare',
  short: 'The site doesn’t react',
  plain:
    'What this number means depends on its sender, since nobody has made it official. At Cloudflare and at Tencent’s EdgeOne, it means that the server of {site} didn’t react in time. Cloudflare’s answers carry a header named cf-ray, those of EdgeOne one named EO-LOG-UUID.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The site’s firewall or provider silently drops what the service in front sends.',
    'The server is overloaded or switched off.',
    'The site has moved, and the service in front still holds its former address.',
    'Packets get lost on the way to the server.',
  ],
  steps: {
    visitor: ['Try it again after some minutes.', 'Look whether the site has a status page, or news about an outage.'],
    owner: [
      'Look for cf-error-type, cf-ray or EO-LOG-UUID first, and then read the page of that vendor.',
      'Check that nothing blocks or limits the addresses of the service in front: .htaccess, iptables, firewall, provider.',
      'Compare the origin’s address in that service’s settings with the one that the server has now.',
      'Look at load and free connections on the origin.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/',
    'https://developers.cloudflare.com/fundamentals/reference/connection-limits/',
    'https://edgeone.ai/document/58009',
    'https://edgeone.ai/document/69572',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Entry;
