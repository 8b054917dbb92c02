import type { Signature } from '../shapes';

/** The Fly.io proxy adds it to answers unless the app’s owner asked it not to. */
export const headers = { 'fly-request-id': /^\w/ };

export default {
  name: 'Fly.io',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The request went through Fly.io, which runs the app.',
  examples: [
    {
      status: 502,
      headers: { 'fly-request-id': '01HQXYZABCDEF0123456789ABC-fra', server: 'Fly/0123abcd (2026-01-01)' },
    },
  ],
  sources: ['https://github.com/superfly/docs/blob/main/reference/configuration.html.markerb'],
} satisfies Signature;
