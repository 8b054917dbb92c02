import type { Signature } from '../shapes';

/** CloudFront adds its own mark to Via on all that it passes on. */
export const headers = { via: /\.cloudfront\.net \(CloudFront\)/i };

export default {
  name: 'Amazon CloudFront',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'The answer came through CloudFront, Amazon’s delivery network, which also passes on errors that the site’s server made.',
  examples: [
    {
      status: 404,
      headers: {
        via: '1.1 1a14b40ef6c4ba4b405703e2217e79c6.cloudfront.net (CloudFront)',
        'x-amz-cf-id': 'rw1wklm8PnH2BIAm-3E-lhl1HCUXQ9Qdvd83Lr3fX7R94D_dW6RB9g==',
      },
    },
  ],
  sources: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/a.json',
  ],
} satisfies Signature;
