import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'aws-elb',
  meaning: 'The request had passed through too many machines on its way, or claimed so.',
  inOtherWords:
    'A letter has been forwarded so often that no room is left on the envelope for another stamp. The last post office sends it back.',
  definition:
    'A code of AWS Application Load Balancers, not registered: the X-Forwarded-For header of the request named more than 30 IP addresses. The load balancer answers itself, and the site’s program never sees the request.',
  misunderstanding: {
    myth: 'My browser sends too many cookies.',
    truth: 'Browsers don’t send this header. Machines in between do, or a tool that you use.',
  },
  headers: [
    {
      name: 'X-Forwarded-For',
      says: 'In the request: the list of addresses that it passed through. Each machine in between may add one.',
    },
  ],
  caching: { stored: 'if-told', says: 'It isn’t stored unless its headers permit that, and they mostly say nothing.' },
  retry: {
    again: 'after-a-change',
    says: 'It reached no program, so a repeat is harmless, but useless as long as the list stays so long.',
  },
  related: ['statuses/431', 'statuses/464', 'statuses/460', 'statuses/508'],
  questions: [
    {
      question: 'How do I fix HTTP 463?',
      answer:
        'Find out which proxy adds to X-Forwarded-For again and again, and let it replace the header or cut it. A loop between proxies is the usual reason.',
    },
    {
      question: 'Can a visitor cause a 463?',
      answer: 'Only with a tool or an extension that writes the header, or through a long chain of proxies.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Too Many Forwarding Addresses',
  sign: '📮',
  headline: '463 is Amazon’s number for a request with too many stops on its way',
  short: 'Too many stops on the way',
  plain:
    'On its way, a request collects the addresses of the machines that pass it on. Amazon’s load balancers take at most 30 of them and use this number for more. Others could use the number too, so it alone doesn’t prove who sent it.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'Two machines pass the request to each other in a circle.',
    'A proxy adds addresses that were in the list already.',
    'An extension or a testing tool sends a made-up list.',
  ],
  steps: {
    visitor: ['Turn off extensions or tools that change what the browser sends.', 'Try it without a VPN or proxy.'],
    owner: [
      'Log the X-Forwarded-For header at each stage, and look for addresses that repeat.',
      'Let your outermost proxy overwrite the header instead of adding to it.',
    ],
  },
  sources: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html'],
} satisfies Entry;
