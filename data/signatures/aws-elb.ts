import type { Signature } from '../shapes';

/** Seen on what Amazon’s load balancers answer themselves; AWS documents that they can send a Server header, not when. */
export const headers = { server: /^awselb\/\d/i };

export default {
  name: 'AWS load balancer',
  vendor: 'aws-elb',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'This names Amazon’s load balancer where the name of a server behind it would stand, so the load balancer probably answered by itself.',
  examples: [
    { status: 503, headers: { server: 'awselb/2.0' } },
    { status: 502, headers: { server: 'awselb/2.0' } },
  ],
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/header-modification.html',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/a.json',
    'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/awswaf.py',
  ],
} satisfies Signature;
