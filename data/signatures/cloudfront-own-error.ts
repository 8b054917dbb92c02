import type { Signature } from '../shapes';

/** Where a server behind CloudFront names itself, its name stands in Server instead. */
export const headers = { 'x-cache': 'Error from cloudfront', server: 'CloudFront' };

export default {
  name: 'Amazon CloudFront',
  party: 'cdn',
  grade: 'hint',
  headers,
  says: 'Amazon’s delivery network CloudFront put its own name where the site’s server would name itself, so it probably wrote this error.',
  examples: [
    { status: 502, headers: { 'x-cache': 'Error from cloudfront', server: 'CloudFront' } },
    { status: 403, headers: { 'x-cache': 'Error from cloudfront', server: 'CloudFront' } },
  ],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cloudfront.py'],
} satisfies Signature;
