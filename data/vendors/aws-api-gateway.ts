import type { Vendor } from '../shapes';

export default {
  name: 'Amazon API Gateway',
  sign: '🛎️',
  category: 'aws-elb',
  plain:
    'A service that Amazon offers to sites, apps and companies. It takes the requests of programs, looks whether they are allowed, and hands each to the program that deals with it.',
  tell: 'An x-amz-apigw-id header shows that the request went through one of its REST APIs, whoever answered in the end. Together with MissingAuthenticationTokenException in x-amzn-errortype, it marks an answer of the gateway’s own. x-amzn-errortype alone may also come from a program behind it.',
  codes:
    'Names that end in Exception, in x-amzn-errortype, each with a status. The site’s owner can change the status and the text that go with them.',
  sources: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    'https://repost.aws/knowledge-center/collect-api-gateway-extended-request-ids',
    'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
  ],
} satisfies Vendor;
