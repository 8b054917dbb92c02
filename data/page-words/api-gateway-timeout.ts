import type { PageWords } from '../shapes';

/** What API Gateway writes where the program behind it takes too long. */
export default {
  name: 'Amazon API Gateway',
  vendor: 'aws-api-gateway',
  party: 'gateway',
  grade: 'hint',
  text: /^\{"message":\s?"Endpoint request timed out"\}$/,
  statuses: [504],
  says: 'Amazon API Gateway writes these words when it has waited for the program behind it and gave up.',
  examples: [{ status: 504, text: '{"message": "Endpoint request timed out"}' }],
  sources: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html'],
} satisfies PageWords;
