import type { Signature } from '../shapes';

/** Programs built with Amazon’s tools may send this header as well. */
export const headers = { 'x-amzn-errortype': /^[A-Z]\w*Exception\b/ };

export default {
  name: 'Amazon API Gateway',
  vendor: 'aws-api-gateway',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'Amazon’s API Gateway, or a service built with Amazon’s tools behind it, names the kind of error here.',
  examples: [
    {
      status: 403,
      headers: {
        'x-amzn-errortype': 'AccessDeniedException',
        'x-amzn-requestid': '3aa6efbe-6824-436d-8433-a0af57435fcf',
      },
    },
    { status: 403, headers: { 'x-amzn-errortype': 'ForbiddenException' } },
  ],
  sources: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-gateway-response-using-the-console.html',
  ],
} satisfies Signature;
