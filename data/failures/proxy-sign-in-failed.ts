import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'proxy',
  chrome: [
    'ERR_PROXY_AUTH_UNSUPPORTED',
    'ERR_PROXY_AUTH_REQUESTED',
    'ERR_PROXY_AUTH_REQUESTED_WITH_NO_CONNECTION',
    'ERR_UNABLE_TO_REUSE_CONNECTION_FOR_PROXY_AUTH',
  ],
  firefox: { NS_ERROR_PROXY_AUTHENTICATION_FAILED: 0x804b057f },
} satisfies FailureNames;

export const guide = {
  meaning: 'The machine between you and the internet doesn’t know who you are, so it passed nothing on.',
  inOtherWords:
    'The porter wants to see your staff card, and you left it at home. He is not unfriendly; he just has to know who goes in.',
  definition:
    'A proxy answered 407 and no credentials that it accepts could be given. The sign-in was cancelled, the authentication scheme is one that the browser does not support, or the connection could not be used again for the second step. For an https address this happens at CONNECT, before any contact with the site.',
  misunderstanding: {
    myth: 'I typed my password for the website wrongly.',
    truth:
      'It isn’t about the website’s password. The proxy has an account of its own for you, often the one with which you sign in to your computer.',
  },
  related: [
    'statuses/407',
    'failures/tunnel-failed',
    'failures/unexpected-proxy-auth',
    'failures/proxy-unreachable',
    'failures/single-sign-on-failed',
    'failures/proxy-refused',
    'failures/sign-in-failed',
    'failures/sign-in-method-refused',
    'families/proxy',
  ],
  questions: [
    {
      question: 'Which password does the proxy want?',
      answer:
        'As a rule the one of your company, school or VPN account. If you don’t know who runs the proxy, do not type any.',
    },
    {
      question: 'Why does the sign-in window come back again and again?',
      answer:
        'The proxy did not accept what you gave, for example because the password has expired or the account is locked. Ask your help desk before too many tries lock it.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Proxy sign-in failed',
  sign: '🪪',
  headline: 'The sign-in to the proxy was not completed',
  short: 'Proxy sign-in not completed',
  plain:
    'Your browser sends its requests to a proxy, {proxy}, which passes them on once it knows who you are. No sign-in that it accepts was completed, so nothing was passed on to {site}.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'network-admin'],
  causes: [
    'The sign-in window was closed, or not answered.',
    'Your network password has changed or expired.',
    'The proxy accepts only a kind of sign-in that this browser can’t do.',
    'Single sign-on to the network did not work on this device.',
  ],
  steps: {
    visitor: [
      'Reload, and sign in in the browser’s own window, if you know the proxy that it names.',
      'If no window appears, close the browser completely and start it afresh.',
      'If the password works elsewhere but not here, take that to your help desk.',
    ],
    owner: [
      'The site needs no change: the proxy did not pass the request on.',
      'If you run the proxy, look at the schemes in its Proxy-Authenticate header: browsers know Basic, Digest, NTLM and Negotiate.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.7.1',
  ],
} satisfies Entry;
