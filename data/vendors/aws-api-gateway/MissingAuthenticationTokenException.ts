import type { VendorEntry } from '../../shapes';

export default {
  title: 'Missing Authentication Token',
  sign: '🥸',
  headline: 'The entry to this site knows no such address, or wants a signed request',
  short: 'No such address, or not signed',
  plain:
    'Amazon’s entry to the site turned the request away. Its words speak of a missing sign-in, but it says the same when it does not know the address, or not for this kind of request. So this 403 is often a 404 in disguise.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The address has a mistake in it, or nothing is set up at this place.',
    'The address exists, but not for this kind of request: a browser that opens an address sends GET.',
    'The site’s owner made a change there that is not in use yet.',
    'This address takes only requests that a program has signed with a key of Amazon’s.',
  ],
  steps: {
    visitor: ['Compare the address, letter by letter, with the one that you were given.'],
    owner: [
      'Check that the API has this path and this method, the root included, and deploy it after each change.',
      'If the method uses IAM authorization, sign the requests with Signature Version 4.',
      'Read the execution logs: a changed gateway response, or the integration behind, can send the same text.',
    ],
  },
  sources: [
    'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  ],
  seen: 'header',
  statuses: [403],
  tell: 'It stands in x-amzn-errortype, and x-amz-apigw-id is there as well. Other services of Amazon’s have an error of this name, too.',
} satisfies VendorEntry;
