import type { Signature } from '../shapes';

/** Only where the request asked for debugging: what went wrong on the way to the origin. */
export const headers = { 'x-azure-externalerror': /^0x[0-9a-f]*[1-9a-f]/i };

export default {
  name: 'Azure Front Door',
  party: 'cdn',
  grade: 'proof',
  headers,
  statuses: [502, 503, 504],
  says: 'Azure Front Door made this error because it could not connect properly to the site’s own server.',
  examples: [
    {
      status: 502,
      headers: {
        'x-azure-externalerror': '0x830c1011, The certificate authority is unfamiliar',
        'x-azure-ref':
          '0zxV+XAAAAABKMMOjBv2NT4TY6SQVjC0zV1NURURHRTA2MTkANDM3YzgyY2QtMzYwYS00YTU0LTk0YzMtNWZmNzA3NjQ3Nzgz',
      },
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/azure/frontdoor/front-door-http-headers-protocol'],
} satisfies Signature;
