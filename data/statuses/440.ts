import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'iis',
  meaning: 'A number that Microsoft’s mail server uses to say that a sign-in has run out or didn’t work.',
  inOtherWords:
    'You come back to the hotel pool, but the card for the door was good only until noon. The door doesn’t say that you may not swim. It wants you to get a fresh card at the desk.',
  definition:
    'Not registered and not part of any standard. Outlook Web Access and Outlook on the web, which belong to Exchange and run on IIS, answer “440 Login Timeout” when they find no valid sign-in with a request. Microsoft’s documents for Exchange 2007 name the message and blame permissions and authentication settings in IIS when it comes right at the sign-in.',
  misunderstanding: {
    myth: 'A 440 always means that you waited too long.',
    truth:
      'The name says so, but Exchange also sends it when the sign-in fails at once, for example because of wrong settings on the server. And any other site may use the number for what it likes.',
  },
  use: {
    when: ['Never in new work: it is here so that you can read the logs and the answers of Exchange.'],
    not: [
      'A sign-in to your own site has run out: answer 401 with WWW-Authenticate, or redirect to the sign-in page.',
      'The user is known and may not see the page: that is 403.',
    ],
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    body: '<!doctype html><title>440 Login Timeout</title><p>440 Login Timeout</p>\n',
  },
  headers: [
    {
      name: 'Cookie',
      says: 'In the request: a sign-in by form is kept in cookies. If they are missing or too old, the server takes you for a stranger.',
    },
    {
      name: 'WWW-Authenticate',
      says: 'Not to be counted on here. A 401 must have it; no standard asks a 440 for it.',
    },
    {
      name: 'Server',
      says: 'Microsoft-IIS fits with Exchange, but doesn’t prove it: other sites on IIS can send 440 as well.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Caches don’t keep an unknown status unless it is allowed explicitly, and nobody should allow it for an answer about a sign-in.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Sign in first. A form that was sent with the expired sign-in wasn’t accepted, as far as the number tells, but look before you send it twice.',
  },
  related: ['statuses/408', 'statuses/449', 'statuses/419', 'statuses/457'],
  questions: [
    {
      question: 'What does “440 Login Timeout” mean in Outlook on the web?',
      answer:
        'Exchange found no valid sign-in with the request. Open the start page of your web mail and sign in again. If the message comes at once, the people who run the server have to look at it.',
    },
    {
      question: 'Is 440 an official status code?',
      answer:
        'No. IANA’s list has no 440. A program that doesn’t know it treats it like a 400, as it does with every unknown number from 400 to 499.',
    },
    {
      question: 'Why am I signed out in the middle of writing a mail?',
      answer:
        'For safety, web mail ends a sign-in after some time without a sign of you. Copy your text before you sign in again, in case the draft was not saved.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Login Timeout',
  sign: '⌛',
  headline: 'Microsoft’s number for a sign-in that has run out',
  short: 'Perhaps the sign-in ran out',
  plain:
    'This number is not in the official list; Microsoft’s mail server Exchange uses it. There it says that your sign-in has run out or was not accepted. The number alone doesn’t prove that Exchange sent it, as any site can use it.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'You were signed in to web mail, and too much time went by without a click.',
    'The cookies that keep you signed in were deleted, blocked or not sent along.',
    'The sign-in doesn’t work because of settings on the server.',
    'Another site uses this number in its own way.',
  ],
  steps: {
    visitor: [
      'Copy what you have written, open the site’s start page, and sign in there.',
      'If you are thrown out again and again, delete the cookies of this site and start afresh.',
      'Does it come right after the sign-in? Then tell those who run the mail server.',
    ],
    owner: [
      'On Exchange, check the authentication settings of the owa virtual directory in Exchange and in IIS.',
      'Make sure that a load balancer keeps each visitor on servers that know the sign-in.',
      'If your own code sends 440, answer 401 or a redirect in its place.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-2007/dd789741(v=exchg.80)',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
  ],
} satisfies Entry;
