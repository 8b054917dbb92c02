import type { VendorEntry } from '../../shapes';

export default {
  title: 'Connection closed with GOAWAY',
  sign: '🕳️',
  headline: 'Amazon’s entry machine ended the connection instead of answering',
  short: 'Connection ended, only in the log',
  plain:
    'Nobody’s browser sees this number: it stands in the logs of a site that runs on Amazon. It means that the machine which shares out the visitors ended a connection in an orderly way. One reason is that something that the browser sent along was too long.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'One of the request’s headers, often a cookie, was longer than 8 kilobytes even when compressed.',
    'More than 10,000 requests had already gone through the same HTTP/2 connection.',
  ],
  steps: {
    visitor: ['Clear this site’s cookies, then load it again.'],
    owner: ['Keep cookies and other headers small, and look for whatever lets them grow.'],
  },
  sources: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html'],
  seen: 'log',
  tell: 'It stands in the access log of an Application Load Balancer.',
} satisfies VendorEntry;
