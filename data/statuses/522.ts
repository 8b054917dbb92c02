import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'cloudflare',
  meaning: 'Cloudflare called the site’s own server, and it didn’t react in time.',
  inOtherWords:
    'The switchboard of a big office tries to put your call through. The phone upstairs rings and rings, nobody lifts it, and after a while the operator tells you so.',
  definition:
    'Cloudflare’s own status, unknown to IANA’s registry, for two timeouts towards the origin. Either the TCP connection isn’t complete within 19 seconds, or it stands and the origin doesn’t acknowledge the request within 90 seconds. Tencent’s EdgeOne has taken the number for a connection attempt that gets no reply.',
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
  ],
  retry: {
    again: 'later',
    says: 'Reading again is safe. If a form was sent, look first: in one of the two cases the connection already stood, and the site may have got it.',
  },
  related: ['statuses/524', 'statuses/521', 'statuses/523', 'statuses/504', 'failures/connection-timed-out'],
  questions: [
    {
      question: 'How long does Cloudflare wait before a 522?',
      answer:
        'According to its documentation, 19 seconds for the connection, and 90 seconds for the first sign that the request arrived. The site’s owner can’t change either.',
    },
    {
      question: 'What is the most common cause of a 522?',
      answer:
        'Cloudflare’s documentation puts one first: the site’s firewall or provider blocks or limits Cloudflare’s addresses. If it drops the packets without a word, that looks like a server that is off.',
    },
    {
      question: 'Why does my Cloudflare Worker or Pages site show 522?',
      answer:
        'A Worker on a custom domain gets it when it fetches its own hostname. On Pages, check that the custom domain is set up there, and not only in the DNS records.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Connection timed out',
  sign: '📵',
  headline: 'Cloudflare’s number for a site that doesn’t pick up in time',
  short: 'Cloudflare: the site doesn’t react',
  plain:
    'Cloudflare stands at the door of many sites and carries requests inside. It uses this number when the server of {site} doesn’t react in time. Anybody may send this unofficial number, though, so it is a clue and no proof.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The site’s firewall or provider drops packets that come from Cloudflare.',
    'The server is overloaded or switched off.',
    'The site has moved, and Cloudflare still holds its former address.',
    'Packets get lost on the way between Cloudflare and the server.',
  ],
  steps: {
    visitor: ['Try it again after some minutes.', 'Look whether the site has a status page, or news about an outage.'],
    owner: [
      'Check that nothing blocks or limits Cloudflare’s address ranges: .htaccess, iptables, firewall, provider.',
      'Compare the A and AAAA records at Cloudflare with the address that the server has now.',
      'Look at load and free connections on the origin, and turn keep-alive on.',
      'Run an MTR from the origin to a Cloudflare address, and show it to your provider if packets are lost.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/',
    'https://developers.cloudflare.com/fundamentals/reference/connection-limits/',
    'https://edgeone.ai/document/58009',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Entry;
