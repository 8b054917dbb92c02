import type { Vendor } from '../shapes';

export default {
  name: 'AWS Elastic Load Balancing',
  sign: '⚖️',
  category: 'aws-elb',
  plain:
    'Many sites run on computers that Amazon rents out. In front of them, a machine of Amazon’s shares the visitors out among the computers; this is the load balancer.',
  tell: 'Where the load balancer answered itself, the Server header is awselb/2.0; where a server behind it did, that server’s own name stands there. AWS doesn’t document the header, but it is widely seen.',
  codes:
    'Numbers of its own are 000 and 460, which only the log knows, and 463, 464 and 561. It also sends standard ones such as 502, 503 and 504, and any 2xx, 4xx or 5xx where its owner made a rule with a fixed answer. In the access log, elb_status_code is what went out, and target_status_code what the server behind said.',
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_FixedResponseActionConfig.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
  ],
} satisfies Vendor;
