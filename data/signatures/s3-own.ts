import type { Signature } from '../shapes';

/** Straight from S3, without CloudFront between, which may put a page from S3 in place of another error. */
export const headers = { server: 'AmazonS3', 'x-amz-request-id': /^\w/, 'x-amz-cf-id': null };

export default {
  name: 'Amazon S3',
  party: 'server',
  grade: 'hint',
  headers,
  statuses: [400, 403, 404, 405, 412, 416, 500, 503],
  says: 'Amazon S3, a store for files, seems to have made this answer itself. It says 403 for a missing file to those who may not list the others.',
  examples: [
    { status: 403, headers: { server: 'AmazonS3', 'x-amz-request-id': '4442587FB7D0A2F9' } },
    { status: 404, headers: { server: 'AmazonS3', 'x-amz-request-id': '4442587FB7D0A2F9' } },
  ],
  sources: [
    'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
  ],
} satisfies Signature;
