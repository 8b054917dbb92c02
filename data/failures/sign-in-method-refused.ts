import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: ['ERR_UNSUPPORTED_AUTH_SCHEME'],
  firefox: { NS_ERROR_BASIC_HTTP_AUTH_DISABLED: 0x804b005c },
} satisfies FailureNames;

export const guide = {
  meaning: 'A sign-in was asked for in a way that your browser doesn’t know or doesn’t allow.',
  inOtherWords:
    'The ticket machine takes only coins that went out of use. You have money, and it has tickets, yet the two don’t come together.',
  definition:
    'The challenge named an authentication scheme that this browser or system does not support or that a policy has turned off. Firefox’s NS_ERROR_BASIC_HTTP_AUTH_DISABLED comes when Basic is the best scheme on offer, the address begins with http, and network.http.basic_http_auth.enabled is false. Basic would send the password readable for everybody on the way.',
  misunderstanding: {
    myth: 'My password is wrong.',
    truth: 'It was never asked for, or never sent. Only the method did not suit.',
  },
  related: [
    'failures/sign-in-failed',
    'failures/single-sign-on-failed',
    'failures/proxy-sign-in-failed',
    'failures/https-only',
    'statuses/401',
  ],
  questions: [
    {
      question: 'What are the usual ways to sign in over HTTP?',
      answer: 'Basic, Digest, NTLM and Negotiate. Basic is the simplest, and safe only over https.',
    },
    {
      question: 'How do I open my router’s page when Basic is turned off?',
      answer:
        'Use its https address if it has one. Otherwise ask whoever manages the browser, as the setting was made on purpose.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Sign-in method not allowed',
  sign: '🎟️',
  headline: 'Your browser does not use the way of signing in that was asked for',
  short: 'A sign-in method not used',
  plain:
    'There are several ways to send a name and a password. The one that was wanted for {site} is unknown to your browser, or turned off, for example because others could read along. So no sign-in took place.',
  party: 'unknown',
  place: 'browser',
  turn: ['site-owner', 'network-admin', 'you'],
  causes: [
    'The site wants the password over http, where it could be read, and the browser’s settings forbid that.',
    'Whoever manages the browser has allowed certain methods only.',
    'The server offers nothing but a method that browsers don’t have.',
    'A proxy asked, and not the site.',
  ],
  steps: {
    visitor: [
      'Write https:// at the front of the address and try again.',
      'On a managed device, ask the help desk which ways to sign in are allowed.',
    ],
    owner: [
      'Offer https, and send the WWW-Authenticate challenge there only.',
      'Name a scheme that browsers know, in a header that parses.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://chromeenterprise.google/policies/#AuthSchemes',
    'https://www.rfc-editor.org/rfc/rfc7617.html#section-4',
  ],
} satisfies Entry;
