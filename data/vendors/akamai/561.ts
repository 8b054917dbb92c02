import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid NTLM Challenge',
  sign: '🛂',
  headline: 'Two machines that sign you in did not understand each other',
  short: 'Sign-in machines disagree',
  plain:
    'Akamai’s access service wanted to sign you in to a program of your company’s, and got an answer that it couldn’t use. Its name comes from somebody else’s list, since no first-hand documentation could be checked.',
  party: 'gateway',
  place: 'site',
  turn: ['network-admin'],
  causes: ['The connector received an NTLM challenge from the application’s server that is not valid.'],
  steps: {
    visitor: ['Ask your company’s help desk.'],
    owner: [
      'Check that the application really uses NTLM, and which sign-in method is set for it in Enterprise Application Access.',
    ],
  },
  sources: [
    'https://techdocs.akamai.com/eaa/docs/app-response-codes-login-events-err',
    'https://github.com/jschauma/httpstatus',
  ],
  seen: 'status',
  statuses: [561],
  tell: 'The program is reached through Akamai Enterprise Application Access, and no header says awselb.',
} satisfies VendorEntry;
