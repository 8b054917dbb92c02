import type { Signature } from '../shapes';

/** Only where the request asked for debugging: the status that the origin sent. */
export const headers = { 'x-azure-originstatuscode': /^[45]\d\d$/ };

export default {
  name: 'Azure Front Door',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'Azure Front Door reports that the site’s own server answered it with this error status.',
  examples: [
    {
      status: 503,
      headers: {
        'x-azure-originstatuscode': '503',
        'x-azure-ref':
          '0zxV+XAAAAABKMMOjBv2NT4TY6SQVjC0zV1NURURHRTA2MTkANDM3YzgyY2QtMzYwYS00YTU0LTk0YzMtNWZmNzA3NjQ3Nzgz',
      },
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/azure/frontdoor/front-door-http-headers-protocol'],
} satisfies Signature;
