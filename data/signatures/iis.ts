import type { Signature } from '../shapes';

/** IIS names itself on its own answers and on those of the apps inside it. */
export const headers = { server: /^Microsoft-IIS\//i };

export default {
  name: 'Microsoft IIS',
  vendor: 'iis',
  party: 'server',
  grade: 'path',
  headers,
  says: 'The web server IIS names itself here. The app that runs in it may have chosen the status.',
  examples: [{ status: 404, headers: { server: 'Microsoft-IIS/10.0' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/i.json'],
} satisfies Signature;
