import type { Signature } from '../shapes';

/** Seen only on what the check refused. */
export const headers = { 'x-403-status-by': /^dw\.inj\.check/i };

export default {
  name: 'DynamicWeb',
  party: 'app',
  grade: 'hint',
  headers,
  says: 'DynamicWeb, the software that this site is built with, seems to have taken the request for an attack.',
  examples: [{ status: 403, headers: { 'x-403-status-by': 'dw.inj.check' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/dynamicweb.py'],
} satisfies Signature;
