import type { Signature } from '../shapes';

/** On every response that Front Door sends. */
export const headers = { 'x-azure-ref': /\S/ };

export default {
  name: 'Azure Front Door',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'The answer came through Azure Front Door, Microsoft’s delivery network; its support asks for this reference.',
  examples: [
    {
      status: 503,
      headers: {
        'x-azure-ref':
          '0zxV+XAAAAABKMMOjBv2NT4TY6SQVjC0zV1NURURHRTA2MTkANDM3YzgyY2QtMzYwYS00YTU0LTk0YzMtNWZmNzA3NjQ3Nzgz',
      },
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/azure/frontdoor/front-door-http-headers-protocol'],
} satisfies Signature;
