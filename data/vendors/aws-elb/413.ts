import type { VendorEntry } from '../../shapes';

export default {
  title: 'Payload Too Large',
  sign: '📦',
  headline: 'What was sent is too large for the small program behind Amazon’s entry',
  short: 'Too large for Lambda',
  plain:
    'The site is run by a small program of the kind that Amazon calls Lambda. Behind a load balancer it takes at most one megabyte at a time, and this was more.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['The uploaded file or form is larger than 1 MB.'],
  steps: {
    visitor: ['Send a smaller file.'],
    owner: ['Let visitors upload to S3 with a presigned URL instead of through the function.'],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html',
  ],
  seen: 'status',
  statuses: [413],
  tell: 'The target group is of the type Lambda, and Server is awselb/2.0.',
} satisfies VendorEntry;
