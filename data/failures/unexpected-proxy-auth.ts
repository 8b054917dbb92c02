import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'proxy',
  chrome: ['ERR_UNEXPECTED_PROXY_AUTH'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'Somebody asked for a sign-in that only a machine of your own network may ask for.',
  inOtherWords:
    'At the door of a shop, a stranger asks to see your office pass. Only the porter of your office may ask for that, so you keep it in your pocket.',
  definition:
    'Status 407 is reserved for proxies that the browser was told to use. Here it came although the request was not sent to one, or arrived inside the encrypted connection to the site. Chromium ends the request with ERR_UNEXPECTED_PROXY_AUTH; Firefox shows the answer like any other status.',
  misunderstanding: {
    myth: 'I should enter my Windows password somewhere.',
    truth: 'No. Your browser has no proxy that could check it, so keep your password to yourself.',
  },
  related: ['statuses/407', 'failures/proxy-sign-in-failed', 'failures/tunnel-failed'],
  questions: [
    {
      question: 'Why does a website answer 407?',
      answer:
        'By mistake, as a rule. Its makers may have meant 401 or 403, or passed on the answer of a proxy behind the site.',
    },
    {
      question: 'Is it an attack?',
      answer:
        'It’s seldom one. A site could send 407 to get at proxy passwords, which is why browsers don’t go along with it.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Unexpected proxy sign-in',
  sign: '🎭',
  headline: 'A proxy sign-in was asked for, but by no proxy of yours',
  short: 'Stray request for proxy sign-in',
  plain:
    'A proxy is a machine that passes requests on, and only one that your browser uses may ask for a sign-in with the code 407. This one came from {site} itself, or from a hidden proxy on the way. Over https that leaves the site’s side, unless your network opens and reads https traffic.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The site uses code 407 where 401 or 403 is meant.',
    'The site’s server goes out through a proxy of its own, and hands that proxy’s 407 on to you.',
    'A hidden proxy in your network asks for a sign-in that browsers can’t give it.',
  ],
  steps: {
    visitor: [
      'Do not type a password anywhere because of this: no proxy that your browser knows asked for one.',
      'Open the page over another network, such as your phone’s hotspot: if it works there, tell whoever runs this one.',
      'If it fails everywhere, let the site’s owner know.',
    ],
    owner: [
      'Answer 401 or 403 instead of 407, which is reserved for a proxy that the client chose to use.',
      'If your server fetches through an outgoing proxy, do not copy that proxy’s status into your own answer.',
      'Check gateways and API clients behind you for missing Proxy-Authorization credentials.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.7',
  ],
} satisfies Entry;
