import type { Signature } from '../shapes';

/** Seen where Lambda@Edge answered in place of the origin; AWS does not describe the value. */
export const headers = { 'x-cache': 'LambdaGeneratedResponse from cloudfront' };

export default {
  name: 'Amazon CloudFront',
  party: 'cdn',
  grade: 'hint',
  headers,
  says: 'It looks as if a program of the site’s owner answered from within Amazon’s CloudFront, before the site’s server was reached.',
  examples: [{ status: 401, headers: { 'x-cache': 'LambdaGeneratedResponse from cloudfront', server: 'CloudFront' } }],
  sources: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses.html'],
} satisfies Signature;
