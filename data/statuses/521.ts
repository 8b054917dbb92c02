import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'cloudflare',
  meaning: 'The site’s own server turned Cloudflare away when it tried to connect.',
  inOtherWords:
    'A courier rings at the right house with your letter. Nobody is in, or the guard at the gate has orders not to let this courier firm pass. Either way he comes straight back with the letter.',
  definition:
    'An unregistered status that Cloudflare gives when the origin web server refuses its TCP connection. It differs from 522, where the origin stays silent until the time is up. Tencent’s EdgeOne uses the number too, for an origin that answers the attempt to connect with a reset.',
  misunderstanding: {
    myth: 'The name says “web server is down”, so the site’s server must be off.',
    truth:
      'It may be running well and just refuse Cloudflare, for instance because a firewall takes so many requests from a few addresses for an attack.',
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
  ],
  retry: {
    again: 'later',
    says: 'A refused connection carries no request, so the site hasn’t seen yours. Repeating it does no harm once the server is back.',
  },
  related: ['statuses/522', 'statuses/523', 'statuses/502', 'statuses/503', 'failures/connection-refused'],
  questions: [
    {
      question: 'Is error 521 my fault?',
      answer:
        'No. It happened between Cloudflare and the site’s server, behind the point where your request arrived. Other visitors will mostly see the same.',
    },
    {
      question: 'Why do I get a 521 although my server is running?',
      answer:
        'Something on it or in front of it refuses Cloudflare’s addresses, or nothing listens on the port that your SSL/TLS mode needs: 80 for Flexible, 443 for Full and Full (Strict).',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Web server is down',
  sign: '🚷',
  headline: 'Cloudflare’s number for a site that turns its calls away',
  short: 'Cloudflare: the site refuses connections',
  plain:
    'Many sites sit behind Cloudflare, which takes visitors’ requests and passes them on. It uses this number when the server of {site} refuses to talk to it. Others can send the same number, so by itself it is no proof.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The web server program of the site has stopped, or it is just restarting.',
    'A firewall at the site blocks or slows down Cloudflare’s addresses.',
    'The server doesn’t listen on the port that Cloudflare was told to use.',
  ],
  steps: {
    visitor: [
      'Give it a few minutes, and then open the page again.',
      'If it lasts, let the site’s owner know in another way, such as by mail.',
    ],
    owner: [
      'Make sure that the web server runs and listens: port 80 in Flexible mode, port 443 in Full and Full (Strict).',
      'Allow Cloudflare’s IP ranges in the firewall, fail2ban, ModSecurity and the provider’s protection, without a rate limit.',
      'In Full modes, install a certificate on the origin, for instance one from Cloudflare’s Origin CA.',
      'Read the logs of every load balancer and firewall between Cloudflare and the server: the refusal may be theirs.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
    'https://edgeone.ai/document/58009',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Entry;
