import type { PageWords } from '../shapes';

/** The short page of a web server, with the gateway’s name where the server’s own would stand. */
export default {
  name: 'Azure Application Gateway',
  party: 'gateway',
  grade: 'proof',
  text: /^[45]\d\d [^\n]{1,80}\n[45]\d\d [^\n]{1,80}\nMicrosoft-Azure-Application-Gateway\/v\d$/,
  says: 'Microsoft’s Azure Application Gateway, which shares out the site’s visitors, wrote this page and signed it.',
  examples: [{ status: 502, text: '502 Bad Gateway\n502 Bad Gateway\nMicrosoft-Azure-Application-Gateway/v2' }],
  sources: ['https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes'],
} satisfies PageWords;
