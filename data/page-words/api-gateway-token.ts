import type { PageWords } from '../shapes';

/** The words that API Gateway writes for an address or a method that it does not have; anybody could write them. */
export default {
  name: 'Amazon API Gateway',
  vendor: 'aws-api-gateway',
  party: 'gateway',
  grade: 'hint',
  text: /^\{"message":\s?"Missing Authentication Token"\}$/,
  statuses: [403],
  says: 'Amazon API Gateway writes these words. Most often they mean that the address or the method does not exist there, not that a sign-in is missing.',
  examples: [{ status: 403, text: '{"message":"Missing Authentication Token"}' }],
  sources: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
  ],
} satisfies PageWords;
