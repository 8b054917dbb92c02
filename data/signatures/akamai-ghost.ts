import type { Signature } from '../shapes';

/** Seen together on the edge’s own pages; Akamai does not document the pair. */
export const headers = { server: 'AkamaiGHost', 'mime-version': '1.0' };

export default {
  name: 'Akamai',
  vendor: 'akamai',
  party: 'cdn',
  grade: 'hint',
  headers,
  says: 'A machine of Akamai’s names itself as the server here, as it does on pages that it writes itself.',
  examples: [{ status: 403, headers: { server: 'AkamaiGHost', 'mime-version': '1.0', 'content-type': 'text/html' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/kona.py'],
} satisfies Signature;
