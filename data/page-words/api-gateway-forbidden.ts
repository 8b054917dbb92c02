import type { PageWords } from '../shapes';

/** What API Gateway writes where it refuses by itself, such as for a missing API key; others may well write the same. */
export default {
  name: 'Amazon API Gateway',
  vendor: 'aws-api-gateway',
  party: 'gateway',
  grade: 'hint',
  text: /^\{"message":\s?"Forbidden"\}$/,
  statuses: [403],
  says: 'Amazon API Gateway writes these words where a key is missing or a rule forbids the request, but other programs may write the same.',
  examples: [{ status: 403, text: '{"message":"Forbidden"}' }],
  sources: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html'],
} satisfies PageWords;
