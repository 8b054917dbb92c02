import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: [],
  firefox: { NS_ERROR_DOM_BAD_URI: 0x805303f4 },
} satisfies FailureNames;

export const guide = {
  meaning: 'A page asked another site for something, and may not have the answer.',
  inOtherWords:
    'A letter comes to your office, marked ‘for the addressee only’. The secretary has it in her hand, and may still not read it out to you.',
  definition:
    'A script asked another origin, and the CORS check of the Fetch standard failed: Access-Control-Allow-Origin was missing or did not match, or a preflight was not answered well. The request may have been carried out by the server. NS_ERROR_DOM_BAD_URI can also mean that the page may not load such an address at all.',
  misunderstanding: {
    myth: 'CORS protects the server from requests.',
    truth:
      'It protects you. The question is not whether a request may be sent, but whether a page may read what another site answers you.',
  },
  related: [
    'failures/blocked-response',
    'failures/blocked-wrong-kind',
    'failures/blocked-by-csp',
    'failures/network-access-revoked',
    'failures/no-reason-given',
    'classes/network',
    'failures/blocked-local-network',
    'failures/frame-refused',
    'families/blocked',
  ],
  questions: [
    {
      question: 'Why does the request work in curl or Postman but not in the browser?',
      answer:
        'Only browsers apply this rule, since only they carry your cookies along on behalf of pages that you never chose to trust.',
    },
    {
      question: 'Can I fix a CORS error in my own page?',
      answer:
        'Only if the other server is yours as well. Otherwise ask its owner, or fetch the data by way of your own server.',
    },
    {
      question: 'Why does Chrome say just ERR_FAILED?',
      answer: 'It keeps the reason from the page on purpose. The console shows it to you.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Cross-origin access refused (CORS)',
  sign: '🙊',
  headline: 'The page was not allowed to read what it asked {site} for',
  short: 'Answer kept from the page',
  plain:
    'This page asked another site, {site}, for something. A browser hands over the answer only if the other site says that this page may read it. Most likely that word was missing or did not fit, so the page got nothing.',
  party: 'unknown',
  place: 'browser',
  turn: ['site-owner'],
  causes: [
    'The other site does not name this page’s origin in its Access-Control-Allow-Origin header.',
    'The other site answered with an error or a redirect that lacks that header.',
    'A preflight, the short question that a browser may send first, was answered with an error.',
    'In Firefox, the page may have asked for an address that pages must not load.',
  ],
  steps: {
    visitor: [
      'Sign in to the site again, as an expired session can end like this.',
      'If a part of the page stays empty, tell its makers which one: only they, or the other site, can change it.',
    ],
    owner: [
      'Send Access-Control-Allow-Origin with the page’s exact origin on every answer, errors included, plus Vary: Origin.',
      'Answer OPTIONS with a 2xx status and the methods and headers you allow, without asking for a sign-in.',
      'With cookies, send Access-Control-Allow-Credentials: true, and never * as the origin.',
    ],
  },
  sources: [
    'https://fetch.spec.whatwg.org/#http-cors-protocol',
    'https://fetch.spec.whatwg.org/#cors-check',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
  ],
} satisfies Entry;
