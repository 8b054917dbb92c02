import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'aws-elb',
  meaning: 'The way in which the program asked doesn’t fit what the site’s own machines speak.',
  inOtherWords:
    'You ring a hotline and speak Spanish; the agent behind it was hired for Finnish only. The operator ends the call before it begins.',
  definition:
    'A code of AWS Application Load Balancers, not registered: the protocol of the request doesn’t fit the protocol version of the target group. Examples are HTTP/1.1 to a group set to HTTP/2 or gRPC, or gRPC to a group set to HTTP/1.1.',
  misunderstanding: {
    myth: 'The server behind is down.',
    truth: 'It may be in good health. The load balancer just couldn’t speak to it in the protocol that was asked for.',
  },
  caching: { stored: 'if-told', says: 'A cache needs an explicit word in the headers to keep it.' },
  retry: {
    again: 'after-a-change',
    says: 'With another protocol version it may work; with the same one it can’t. No program saw the request.',
  },
  related: ['statuses/505', 'statuses/426', 'statuses/463', 'vendors/aws-elb/502'],
  questions: [
    {
      question: 'How do I fix HTTP 464 on an ALB?',
      answer:
        'Set the target group’s protocol version to what the clients really send, or add a second group for the others. The version can only be chosen when a target group is made.',
    },
    {
      question: 'Why do I get 464 with curl but not in the browser?',
      answer: 'The browser speaks HTTP/2, and your curl may speak HTTP/1.1. Try curl with --http2.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Incompatible Protocol Version',
  sign: '🗣️',
  headline: '464 is Amazon’s number for a request in a form that the site can’t take',
  short: 'They speak another version',
  plain:
    'There are several ways for a browser and a site to talk, and here the two ends didn’t match. That is what Amazon’s load balancers, which stand before many sites, mean by this number. Others could use it too, so it alone doesn’t prove who sent it.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The target group is set to HTTP/2 or gRPC, and the request came with HTTP/1.1.',
    'A gRPC request met a target group that is set to HTTP/1.1.',
    'The target group is set to gRPC, and a browser opened it with GET over HTTP/2; only POST fits there.',
    'A proxy in between changed the version of the protocol.',
  ],
  steps: {
    visitor: ['Update your browser, or try another one.', 'At work, try it without the company’s proxy if you may.'],
    owner: [
      'Compare the protocol version of the target group with the version in the access log’s request line.',
      'Make a new target group with the right version, and point the listener’s rule to it.',
    ],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  ],
} satisfies Entry;
