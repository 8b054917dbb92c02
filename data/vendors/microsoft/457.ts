import type { VendorEntry } from '../../shapes';

export default {
  title: 'Expired Password',
  sign: '🗝️',
  headline: 'The password of this mail account has expired',
  short: 'Mail password has expired',
  plain:
    'A phone or mail program asked an Exchange server for mail with a password that is no longer valid. A new one has to be set before mail comes again.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The password is older than the organisation allows.',
    'Perhaps it was set to be changed at the next sign-in, though no document says that this counts, too.',
  ],
  steps: {
    visitor: [
      'Change the password in the way that your organisation gave you, and then enter the new one on the phone.',
      'Don’t follow an unexpected mail that asks for it: go to the address that you know.',
    ],
    owner: [
      'See when the user’s password expired, and where users can change it.',
      'Check that the answer has X-MS-Credential-Service-Url, which the protocol demands with a 457.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d',
    'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/9f9ddc60-a7a0-4265-8e67-71c2fabd517c',
  ],
  seen: 'status',
  statuses: [457],
  tell: 'It answers a request to /Microsoft-Server-ActiveSync and has an X-MS-Credential-Service-Url header.',
} satisfies VendorEntry;
