import type { Signature } from '../shapes';

/** Only where a CloudFront Function answered in place of the origin. */
export const headers = { 'x-cache': 'FunctionGeneratedResponse from cloudfront' };

export default {
  name: 'Amazon CloudFront',
  party: 'cdn',
  grade: 'proof',
  headers,
  says: 'A small program that the site’s owner runs inside Amazon’s CloudFront made this answer; the site’s server was not asked.',
  examples: [
    { status: 403, headers: { 'x-cache': 'FunctionGeneratedResponse from cloudfront', server: 'CloudFront' } },
  ],
  sources: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-tutorial.html'],
} satisfies Signature;
