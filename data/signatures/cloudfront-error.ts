import type { Signature } from '../shapes';

/** Seen on errors that CloudFront made, and on those that it only passed on. */
export const headers = { 'x-cache': 'Error from cloudfront' };

export default {
  name: 'Amazon CloudFront',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'CloudFront marks this as an error. The mark is the same whether Amazon’s network or the site’s server made it.',
  examples: [
    { status: 403, headers: { 'x-cache': 'Error from cloudfront', server: 'AmazonS3' } },
    {
      status: 502,
      headers: {
        'x-cache': 'Error from cloudfront',
        via: '1.1 1a14b40ef6c4ba4b405703e2217e79c6.cloudfront.net (CloudFront)',
        'x-amz-cf-id': 'rw1wklm8PnH2BIAm-3E-lhl1HCUXQ9Qdvd83Lr3fX7R94D_dW6RB9g==',
      },
    },
  ],
  sources: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-502-bad-gateway.html',
    'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cloudfront.py',
  ],
} satisfies Signature;
