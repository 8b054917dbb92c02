import type { VendorEntry } from '../../shapes';

export default {
  title: 'Payload Too Large',
  sign: '📦',
  headline: 'What was sent is larger than Amazon’s entry machine passes on',
  short: 'Too large to pass on',
  plain:
    'Some sites are run by a small program of the kind that Amazon calls Lambda. Such a program gets at most one megabyte at a time. The notes that a browser sends along, such as cookies, have a limit, too.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The uploaded file or form is larger than 1 MB, and a Lambda function is behind.',
    'The request line or one header is longer than 16 kilobytes, or all headers together exceed 64.',
  ],
  steps: {
    visitor: ['Send a smaller file, or, if you sent none, delete the cookies of this site.'],
    owner: [
      'Let visitors upload to S3 with a presigned URL instead of through the function.',
      'If nothing was uploaded, measure the cookies and the other request headers.',
    ],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html',
  ],
  seen: 'status',
  statuses: [413],
  tell: 'Server is awselb/2.0, and the target group is often of the type Lambda.',
} satisfies VendorEntry;
