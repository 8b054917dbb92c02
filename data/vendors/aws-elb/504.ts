import type { VendorEntry } from '../../shapes';

export default {
  title: 'Gateway Timeout',
  sign: '🐌',
  headline: 'The site’s server did not answer Amazon’s entry machine in time',
  short: 'No answer in time',
  plain:
    'Amazon’s machine waited for the server behind it until its patience ran out. That server may be overloaded, or can’t be reached.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'No connection came about within 10 seconds, or TLS took longer than that.',
    'The server took longer than the idle timeout.',
    'A network ACL or a security group keeps the server’s answers from the load balancer.',
    'Content-Length promised more bytes than came.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Find slow requests by target_processing_time in the access log, and make them faster or the idle timeout longer.',
      'Check network ACLs and security groups for the ephemeral ports 1024 to 65535.',
    ],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
  ],
  seen: 'status',
  statuses: [504],
  tell: 'Amazon’s own 504 comes with Server: awselb/2.0.',
} satisfies VendorEntry;
