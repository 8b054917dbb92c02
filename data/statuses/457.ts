import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'A number of Microsoft’s that tells a mail program: the password has expired.',
  inOtherWords:
    'Your season ticket for the tram was good until yesterday. The driver knows you, and you may ride again, but first you have to get a new ticket.',
  definition:
    'IANA’s registry doesn’t have it. Exchange ActiveSync, the protocol by which phones fetch mail from Exchange, names it “Expired Password” in [MS-ASHTTP]. A server that sends it must add an X-MS-Credential-Service-Url header. No other use of the number in HTTP is known to us.',
  misunderstanding: {
    myth: 'The password was typed wrongly.',
    truth: 'A wrong password is a case for 401. As Microsoft describes it, 457 is about one that has become too old.',
  },
  use: {
    when: ['Only in a server that speaks Exchange ActiveSync to phones.'],
    not: [
      'A password for your own site has expired: send the user to a page to change it, or answer 401 or 403 with an explanation.',
      'The credentials are missing or wrong: 401 is made for that.',
    ],
  },
  example: { headers: { 'X-MS-Credential-Service-Url': 'https://example.com/password', 'Cache-Control': 'private' } },
  headers: [
    {
      name: 'X-MS-Credential-Service-Url',
      says: 'In the answer: must be there with a 457. By its name, it is the address of the service for changing the password.',
    },
    {
      name: 'X-MS-Credentials-Expire',
      says: 'In earlier answers: a warning that the password will soon be too old.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'No cache keeps a status that it doesn’t know unless it is told to, and with an expired password nobody should tell it so.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Set a new password first. With the old one, every further try fails in the same way, and many tries may lock the account.',
  },
  related: ['statuses/456', 'statuses/440'],
  questions: [
    {
      question: 'What does HTTP 457 mean on a phone?',
      answer:
        'With a work or school mailbox on Exchange, it means that your password has expired. Change it where you usually do, and enter the new one in the phone’s mail settings.',
    },
    {
      question: 'Is 457 an official HTTP status code?',
      answer: 'No, IANA’s list doesn’t have it. A program that has never heard of it handles it as a 400.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Expired Password',
  sign: '🗝️',
  headline: 'Microsoft’s number for a password that has expired',
  short: 'Perhaps the password has expired',
  plain:
    'Microsoft’s mail server Exchange tells phones with this number that a password is too old. It is in no official list, so its meaning depends on who sent it. Outside of mail, it can mean anything that the site’s makers chose.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The password of a mailbox on Exchange has passed its last day.',
    'The phone still uses an old password after a change.',
    'Somebody else’s server uses this number in its own way.',
  ],
  steps: {
    visitor: [
      'If it is about your mail, change the password in the way that your company or school has shown you.',
      'Then enter the new password in the mail settings of every phone and program.',
      'If it isn’t about mail, ask those who run the site what they mean by it.',
    ],
    owner: [
      'Look at the path: for /Microsoft-Server-ActiveSync, check when the user’s password expired.',
      'Check that X-MS-Credential-Service-Url is in the answer and leads to a page that works.',
      'If it comes from your own application, use 401 or 403 in its place.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d',
    'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/9f9ddc60-a7a0-4265-8e67-71c2fabd517c',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
  ],
} satisfies Entry;
