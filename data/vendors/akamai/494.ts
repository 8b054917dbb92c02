import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request Header Or Cookie Too Large',
  sign: '📎',
  headline: 'Akamai’s access service found the cookies or notes too long',
  short: 'Cookies too long for Akamai',
  plain:
    'Your company’s access service, run by Akamai, takes only so much that a browser sends along. This time, a small note that a site keeps in your browser, a cookie, was too long, or something like it. Akamai’s documentation has this text under 400; that 494 is sent comes from a list.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'network-admin'],
  causes: ['Cookies for the application are damaged, or have grown too large for the buffer that was set up.'],
  steps: {
    visitor: ['Clear the browser’s cookies for this application, and sign in again.'],
    owner: ['Ask Akamai’s support to review the buffers if the application needs larger headers.'],
  },
  sources: ['https://techdocs.akamai.com/eaa/docs/app-response-codes-login-events-err'],
  seen: 'status',
  statuses: [494],
  tell: 'The application is published through Akamai Enterprise Application Access.',
} satisfies VendorEntry;
