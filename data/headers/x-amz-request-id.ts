import type { HeaderMeaning } from '../shapes';

export const headers = ['x-amz-request-id'];

export default {
  name: 'X-Amz-Request-Id',
  says: 'The name that Amazon S3 gave this request, or its first half; whoever runs the storage can find the request by it.',
  sources: ['https://docs.aws.amazon.com/AmazonS3/latest/developerguide/get-request-ids.html'],
} satisfies HeaderMeaning;
