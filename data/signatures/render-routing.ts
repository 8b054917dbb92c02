import type { Signature } from '../shapes';

/** Not documented by Render; known from published answers only. */
export const headers = { 'x-render-routing': /^(no-server|hibernate-\w[\w-]*error)$/i };

export default {
  name: 'Render',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'The router of Render, the app’s host, seems to have made this answer because no app was running there.',
  examples: [
    {
      status: 404,
      headers: { 'x-render-routing': 'no-server', 'rndr-id': '251835f2-2a4d-4591', server: 'cloudflare' },
    },
    { status: 503, headers: { 'x-render-routing': 'hibernate-wake-error', server: 'cloudflare' } },
  ],
  sources: [
    'https://github.com/Aayu061/Ai-cafe/blob/main/docs/PHASE_8B1_PRODUCTION_AUDIT_REPORT.md',
    'https://github.com/useleadnest/leadnest/blob/main/DEPLOYMENT_STATUS_DIAGNOSIS.md',
  ],
} satisfies Signature;
