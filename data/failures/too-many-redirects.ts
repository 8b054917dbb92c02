import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: ['ERR_TOO_MANY_REDIRECTS'],
  firefox: { NS_ERROR_REDIRECT_LOOP: 0x804b001f },
} satisfies FailureNames;

export const guide = {
  meaning: 'Each stop on the way sent your browser on to another, until it gave up.',
  inOtherWords:
    'Counter A sends you to counter B, and counter B back to A. After twenty rounds you sit down and ask what is going on.',
  definition:
    'A request was redirected more often than the browser follows: 20 times by default in Chromium and Firefox, as in the Fetch standard. Usually the chain is a loop. Firefox calls it NS_ERROR_REDIRECT_LOOP, also if the chain has no circle and is merely too long.',
  misunderstanding: {
    myth: 'The site is down.',
    truth: 'Somebody answers every time. It is just that every answer says ‘go there’.',
  },
  related: [
    'failures/redirect-unusable',
    'failures/too-many-attempts',
    'statuses/301',
    'statuses/302',
    'statuses/508',
    'classes/3xx',
    'failures/page-within-itself',
    'statuses/307',
  ],
  questions: [
    {
      question: 'Why does deleting cookies help?',
      answer:
        'Many sites decide by a cookie where to send you. If it holds something outdated, the sign-in page and the page behind it may disagree for ever.',
    },
    {
      question: 'How do I fix a redirect loop with Cloudflare?',
      answer:
        'Set the encryption mode to Full (strict) and give your server a valid certificate. With ‘Flexible’, the server sees http and redirects to https each time.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Too many redirects',
  sign: '🔁',
  headline: 'Your browser was sent on and on without arriving',
  short: 'Sent on without arriving',
  plain:
    'A site may answer ‘look over there instead’, and your browser goes there. On the way to {site} this happened so often in a row that the browser gave up. Usually two rules, or an old cookie, send it back and forth.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'A stored cookie that the site no longer understands sends you back each time.',
    'The site’s rules for http and https, or for names with and without www, contradict each other.',
    'A CDN in front asks the server over http, and the server answers ‘use https’ every time.',
    'The sign-in page and the page you want pass you back and forth.',
  ],
  steps: {
    visitor: [
      'Open the address in a private window: if it works there, a stored cookie is the reason.',
      'Delete the cookies of this site only, then sign in afresh.',
      'Start from the site’s front page instead of a saved link.',
    ],
    owner: [
      'Follow the chain with ‘curl -IL’, and find the two answers that point at each other.',
      'Behind a proxy or CDN, make the application trust the X-Forwarded-Proto that it sends, and let it reach the server over https.',
      'Check the rules for www, trailing slashes and languages, and the login cookie’s Domain, Path and SameSite.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://fetch.spec.whatwg.org/#http-redirect-fetch',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4',
  ],
} satisfies Entry;
