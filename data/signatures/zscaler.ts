import type { Signature } from '../shapes';

/** Zscaler’s name on its block pages, as published answers show it. */
export const headers = { server: /^Zscaler(\/|$)/i };

export default {
  name: 'Zscaler',
  party: 'proxy',
  grade: 'hint',
  headers,
  says: 'The web filter Zscaler seems to have answered in the site’s place, as it does where a company’s rules forbid an address.',
  examples: [{ status: 403, headers: { server: 'Zscaler/6.2' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/zscaler.py'],
} satisfies Signature;
