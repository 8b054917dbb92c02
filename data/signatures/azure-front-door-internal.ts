import type { Signature } from '../shapes';

/** Only where the request asked for debugging: an error within Front Door. */
export const headers = { 'x-azure-internalerror': /^0x[0-9a-f]*[1-9a-f]/i };

export default {
  name: 'Azure Front Door',
  party: 'cdn',
  grade: 'proof',
  headers,
  statuses: [500, 502, 503, 504],
  says: 'Azure Front Door ran into trouble of its own while it handled this request.',
  examples: [
    {
      status: 503,
      headers: {
        'x-azure-internalerror': '0x830c1011',
        'x-azure-ref':
          '0zxV+XAAAAABKMMOjBv2NT4TY6SQVjC0zV1NURURHRTA2MTkANDM3YzgyY2QtMzYwYS00YTU0LTk0YzMtNWZmNzA3NjQ3Nzgz',
      },
    },
  ],
  sources: ['https://learn.microsoft.com/en-us/azure/frontdoor/front-door-http-headers-protocol'],
} satisfies Signature;
