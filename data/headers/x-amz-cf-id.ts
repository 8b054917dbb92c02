import type { HeaderMeaning } from '../shapes';

export const headers = ['x-amz-cf-id'];

export default {
  name: 'X-Amz-Cf-Id',
  says: 'Amazon CloudFront’s name for this request; AWS Support asks for it.',
  sources: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html'],
} satisfies HeaderMeaning;
