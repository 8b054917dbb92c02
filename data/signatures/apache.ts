import type { Signature } from '../shapes';

/** Apache’s HTTP server; as a proxy it passes on the name of the server behind it. */
export const headers = { server: /^Apache(\/|$| \()/i };

export default {
  name: 'Apache',
  party: 'server',
  grade: 'path',
  headers,
  says: 'The web server Apache names itself here. What runs inside it may have chosen the status.',
  examples: [
    { status: 404, headers: { server: 'Apache' } },
    { status: 500, headers: { server: 'Apache/2.4.58 (Ubuntu)' } },
  ],
  sources: ['https://httpd.apache.org/docs/2.4/mod/core.html#servertokens'],
} satisfies Signature;
