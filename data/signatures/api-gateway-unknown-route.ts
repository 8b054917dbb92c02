import type { Signature } from '../shapes';

/** API Gateway’s answer to a path or method that it does not know, and to a request that lacks a signature. */
export const headers = { 'x-amzn-errortype': 'MissingAuthenticationTokenException', 'x-amz-apigw-id': /\S/ };

export default {
  name: 'Amazon API Gateway',
  vendor: 'aws-api-gateway',
  party: 'gateway',
  grade: 'proof',
  headers,
  says: 'Amazon API Gateway made this answer. In spite of the name, the path or the method is often just one that it does not know.',
  examples: [
    {
      status: 403,
      headers: {
        'x-amzn-errortype': 'MissingAuthenticationTokenException',
        'x-amz-apigw-id': 'aUCR7Fy1IAMFpBQ=',
        'x-amzn-requestid': '1664cfb9-8008-11e9-ab15-6b983bb47f65',
      },
    },
  ],
  sources: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-gateway-response-using-the-console.html',
    'https://repost.aws/knowledge-center/collect-api-gateway-extended-request-ids',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  ],
} satisfies Signature;
