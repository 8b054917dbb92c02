import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: ['ERR_BLOCKED_BY_RESPONSE'],
  firefox: {
    NS_ERROR_DOM_CORP_FAILED: 0x8053040c,
    NS_ERROR_DOM_COEP_FAILED: 0x80530410,
    NS_ERROR_DOM_COOP_FAILED: 0x80530411,
    NS_ERROR_CONTENT_BLOCKED: 0x805e0006,
    NS_ERROR_CONTENT_BLOCKED_SHOW_ALT: 0x805e0007,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'What came back, or where it was to appear, breaks a safety rule, so your browser won’t use it.',
  inOtherWords:
    'A museum lends a painting on the condition that it hangs behind glass. The other house has no glass, so the crate stays shut.',
  definition:
    'Rules that come with answers decide where they may be used: X-Frame-Options and frame-ancestors for framing, Cross-Origin-Resource-Policy for embedding, Cross-Origin-Embedder-Policy and Cross-Origin-Opener-Policy for isolation. Chromium reports all of them as ERR_BLOCKED_BY_RESPONSE. Firefox has a name for each, and NS_ERROR_CONTENT_BLOCKED for loads that its content policies stop.',
  misunderstanding: {
    myth: 'The server is down or slow.',
    truth: 'It may work well. A rule about this place stands in the way, and not the server’s health.',
  },
  related: [
    'failures/frame-refused',
    'failures/blocked-by-csp',
    'failures/blocked-wrong-kind',
    'failures/integrity-mismatch',
    'failures/cors-refused',
    'failures/blocked-by-policy',
    'failures/insecure-response',
    'failures/network-access-revoked',
    'families/blocked',
  ],
  questions: [
    {
      question: 'What is the difference between CORP and CORS?',
      answer:
        'CORS decides whether a page may read an answer. CORP decides whether other sites may embed it at all, for example as an image.',
    },
    {
      question: 'Why does a picture load in a tab of its own but not in the page?',
      answer: 'In its own tab there is no page that embeds it, so rules about embedding don’t apply.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Blocked by a safety rule',
  sign: '🧱',
  headline: 'A safety rule does not allow {site} to be used here',
  short: 'A safety rule forbids it here',
  plain:
    'Sites set rules on where their content may appear and on what their pages may use, and browsers add some of their own. One of these rules keeps your browser from using {site} at this spot. We can’t tell from this alone whose rule it is.',
  party: 'unknown',
  place: 'browser',
  turn: ['site-owner'],
  causes: [
    'The other site does not want to be shown inside this page (X-Frame-Options, frame-ancestors).',
    'This page’s own rules do not list the other site.',
    'The isolation rules of the two sites (CORP, COEP, COOP) do not fit together.',
    'The page is secure, and the blocked part would have come over an insecure connection.',
  ],
  steps: {
    visitor: [
      'If there is a link to the missing content, open it in a tab of its own.',
      'If something important is gone, tell the makers of the page.',
    ],
    owner: [
      'Read the browser’s console, which names the header or the rule that blocked the load.',
      'Allow what you mean to allow: frame-ancestors for framing, Cross-Origin-Resource-Policy for images and scripts.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header',
    'https://www.w3.org/TR/CSP3/#directive-frame-ancestors',
  ],
} satisfies Entry;
