import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: ['ERR_TOO_MANY_RETRIES', 'ERR_TOO_MANY_ACCEPT_CH_RESTARTS', 'ERR_TEMPORARILY_THROTTLED'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser tried again and again, got no further, and stopped.',
  inOtherWords:
    'You press the bell, wait, press it again. After the tenth time you go home, for your own sake and the neighbours’.',
  definition:
    'The request was restarted too often within the network stack. The other end kept asking for fresh credentials, kept showing certificates that are not valid, or kept asking for more client hints through ACCEPT_CH. ERR_TEMPORARILY_THROTTLED means that Chromium held back a repeated request after errors of the server.',
  misunderstanding: {
    myth: 'The site has locked me out.',
    truth: 'It is your browser that stopped. It does so to spare itself and the other end an endless round.',
  },
  related: [
    'failures/too-many-redirects',
    'failures/sign-in-failed',
    'statuses/429',
    'statuses/503',
    'failures/no-reason-given',
  ],
  questions: [
    {
      question: 'What does ERR_TOO_MANY_RETRIES mean?',
      answer:
        'Chrome started the same request over too often, because of sign-ins that were asked for again and again, or of certificates that were not valid.',
    },
    {
      question: 'How long do I have to wait?',
      answer: 'No time is given. A minute is a good start; if nothing has changed by then, the cause has to be found.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Too many attempts',
  sign: '🔂',
  headline: 'Your browser stopped after too many attempts to reach {site}',
  short: 'Stopped after too many attempts',
  plain:
    'Some answers make a browser ask once more, for example with a sign-in. Here that went on without end, or errors came in a row. So your browser took a break from asking {site}.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'site-owner', 'you'],
  causes: [
    'The site or a proxy asks for a sign-in each time and takes none.',
    'The server asks for more details about your browser in every answer.',
    'Several requests in a row ended with an error, so the browser waits a little.',
    'A server, or a filter on the way, shows a certificate that is not valid each time.',
    'A stored sign-in is outdated.',
  ],
  steps: {
    visitor: ['Wait a minute and reload.', 'Sign out and in again, or try in a private window.'],
    owner: [
      'Look in the log for the same request many times within a second.',
      'Check that a sign-in, once given, is accepted on all servers behind the load balancer.',
      'Send the same Accept-CH list on each connection.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/http/http_network_transaction.cc',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6',
  ],
} satisfies Entry;
