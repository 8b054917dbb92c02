import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'An unofficial number, mostly for a site whose server refuses the service in front of it.',
  inOtherWords:
    'A courier rings at the right house with your letter. Nobody is in, or the guard at the gate has orders not to let this courier firm pass. Either way he comes straight back with the letter.',
  definition:
    'An unregistered status with more than one user; who sent it tells what it means. At Cloudflare, the origin web server refuses its TCP connection. At Tencent’s EdgeOne, the origin answers the attempt to connect with a reset. Both differ from their 522, where the origin stays silent until the time is up.',
  misunderstanding: {
    myth: 'The name says “web server is down”, so the site’s server must be off.',
    truth:
      'It may be running well and just refuse the service in front of it, for instance because a firewall takes so many requests from a few addresses for an attack.',
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=UTF-8', 'Cf-Ray': '8f1c2d3e4a5b6c7e-LHR' },
    body: '<!doctype html>\n<title>example.com | 521: Web server is down</title>\n<p>Error code 521</p>\n',
  },
  headers: [
    {
      name: 'Cf-Ray',
      says: 'In the answer: an identifier for this request, which shows that it went through Cloudflare.',
    },
    {
      name: 'Cf-Error-Type',
      says: 'In the answer: present only on pages that Cloudflare generated, and then it names the error.',
    },
    {
      name: 'Retry-After',
      says: 'In the answer: how long Cloudflare advises to wait, as it counts 521 among the errors that pass.',
    },
    { name: 'EO-LOG-UUID', says: 'In the answer: it came by way of EdgeOne, whose 521 is close to Cloudflare’s.' },
  ],
  retry: {
    again: 'later',
    says: 'A refused connection carries no request, so the site hasn’t seen yours. Repeating it does no harm once the server is back.',
  },
  related: ['statuses/522', 'statuses/523', 'statuses/502', 'statuses/520', 'statuses/525', 'statuses/527'],
  questions: [
    {
      question: 'Is error 521 my fault?',
      answer:
        'Hardly. With Cloudflare and with EdgeOne it happened behind the point where your request arrived, on the way to the site’s server. Other visitors will mostly see the same.',
    },
    {
      question: 'Why do I get a 521 although my server is running?',
      answer:
        'Something on it or before it refuses the addresses of the service in front, or nothing listens on the port that this service calls.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🚷',
  headline: '521 depends on who sent it: mostly Cloudflare, and not always',
  short: 'The site refuses connections',
  plain:
    'What this number says depends on who sent it, for it isn’t an official one. Cloudflare and Tencent’s EdgeOne, which stand in front of many sites, both send it when the server of {site} refuses to talk to them. Look at the headers: cf-ray belongs to Cloudflare, EO-LOG-UUID to EdgeOne.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The web server program of the site has stopped, or it is just restarting.',
    'A firewall at the site turns away the service that stands in front of it.',
    'The server doesn’t listen on the port that was called.',
  ],
  steps: {
    visitor: [
      'Give it a few minutes, and then open the page again.',
      'If it lasts, let the site’s owner know in another way, such as by mail.',
    ],
    owner: [
      'Tell the sender apart by cf-error-type, cf-ray or EO-LOG-UUID in the answer.',
      'Make sure that the web server runs, and that it listens on the port that the service in front calls.',
      'Allow that service’s addresses in the firewall, fail2ban, ModSecurity and the provider’s protection, without a rate limit.',
      'Read the logs of every load balancer and firewall before the server: the refusal may be theirs.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
    'https://edgeone.ai/document/58009',
    'https://edgeone.ai/document/69572',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Entry;
