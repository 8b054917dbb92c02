import type { Signature } from '../shapes';

/** DataPower tells whether it reached what lies behind it; what FAIL means is not documented. */
export const headers = { 'x-backside-transport': /^(OK|FAIL)\b/i };

export default {
  name: 'IBM DataPower',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The request went through IBM DataPower, a gateway in front of a company’s services.',
  examples: [
    { status: 500, headers: { 'x-backside-transport': 'FAIL FAIL' } },
    { status: 401, headers: { 'x-backside-transport': 'OK OK' } },
  ],
  sources: [
    'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/ibmdatapower.py',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/i.json',
  ],
} satisfies Signature;
