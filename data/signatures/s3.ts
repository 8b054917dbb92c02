import type { Signature } from '../shapes';

/** S3 creates what carries this name, but a cache in front may show such a page in place of another error. */
export const headers = { server: 'AmazonS3' };

export default {
  name: 'Amazon S3',
  party: 'server',
  grade: 'path',
  headers,
  says: 'The answer comes from Amazon S3, a store for files, perhaps by way of a delivery network that keeps its error pages there.',
  examples: [
    {
      status: 403,
      headers: {
        server: 'AmazonS3',
        'x-amz-request-id': '4442587FB7D0A2F9',
        'x-amz-id-2': 'vlR7PnpV2Ce81l0PRw6jlUpck7Jo5ZsQ',
      },
    },
  ],
  sources: ['https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html'],
} satisfies Signature;
