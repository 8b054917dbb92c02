import type { VendorEntry } from '../../shapes';

export default {
  title: 'Bad Gateway',
  sign: '🔀',
  headline: 'Amazon’s entry machine got no usable answer from the site’s server',
  short: 'No usable answer behind it',
  plain:
    'Your request was passed on inside Amazon’s network. The server behind refused, hung up, or sent something that can’t be read.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The server closed the connection although a request was still open; its keep-alive time is often shorter than the idle timeout.',
    'The server isn’t running, or a firewall rejects the load balancer.',
    'The answer has invalid headers, or a Lambda function’s answer was too large or came too late.',
    'TLS between the two failed.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Set the server’s keep-alive time longer than the idle timeout of the load balancer.',
      'Compare target_processing_time in the access log: −1 means that no answer came from the target.',
      'Look at the security group and at the health of the targets.',
    ],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
  ],
  seen: 'status',
  statuses: [502],
  tell: 'Server: awselb/2.0, and a dash as target_status_code in the access log.',
} satisfies VendorEntry;
