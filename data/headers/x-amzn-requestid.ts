import type { HeaderMeaning } from '../shapes';

export const headers = ['x-amzn-requestid'];

export default {
  name: 'X-Amzn-RequestId',
  says: 'The name that one of Amazon’s services gave this request.',
  sources: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html'],
} satisfies HeaderMeaning;
