import type { Signature } from '../shapes';

/** CloudFront’s number for a request. */
export const headers = { 'x-amz-cf-id': /\S/ };

export default {
  name: 'Amazon CloudFront',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'This is the number by which Amazon can find the request in its delivery network, CloudFront.',
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
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/a.json',
    'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cloudfront.py',
  ],
} satisfies Signature;
