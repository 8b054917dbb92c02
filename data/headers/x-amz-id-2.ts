import type { HeaderMeaning } from '../shapes';

export const headers = ['x-amz-id-2'];

export default {
  name: 'X-Amz-Id-2',
  says: 'The second half of the name that Amazon S3 gave this request; AWS Support asks for both halves.',
  sources: ['https://docs.aws.amazon.com/AmazonS3/latest/developerguide/get-request-ids.html'],
} satisfies HeaderMeaning;
