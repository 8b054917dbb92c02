import type { Signature } from '../shapes';

/** API Gateway numbers the requests to its REST APIs, whoever answers them. */
export const headers = { 'x-amz-apigw-id': /\S/ };

export default {
  name: 'Amazon API Gateway',
  vendor: 'aws-api-gateway',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The request went through Amazon API Gateway.',
  examples: [
    {
      status: 500,
      headers: { 'x-amz-apigw-id': 'Rtv0-HmFoAMEm8g=', 'x-amzn-requestid': '3aa6efbe-6824-436d-8433-a0af57435fcf' },
    },
  ],
  sources: ['https://repost.aws/knowledge-center/collect-api-gateway-extended-request-ids'],
} satisfies Signature;
