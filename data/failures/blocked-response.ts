import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: ['ERR_BLOCKED_BY_RESPONSE', 'ERR_BLOCKED_BY_ORB', 'ERR_BLOCKED_BY_CSP'],
  firefox: {
    NS_ERROR_DOM_CORP_FAILED: 0x8053040c,
    NS_ERROR_DOM_COEP_FAILED: 0x80530410,
    NS_ERROR_DOM_COOP_FAILED: 0x80530411,
    NS_ERROR_XFO_VIOLATION: 0x805a0060,
    NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION: 0x805a0062,
    NS_ERROR_CSP_FORM_ACTION_VIOLATION: 0x805a0061,
    NS_ERROR_SRI_CORRUPT: 0x805a00c8,
    NS_ERROR_SRI_NOT_ELIGIBLE: 0x805a00c9,
    NS_ERROR_CONTENT_BLOCKED: 0x805e0006,
    NS_ERROR_CONTENT_BLOCKED_SHOW_ALT: 0x805e0007,
  },
} satisfies FailureNames;

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
    'This page’s own rules (Content-Security-Policy) do not list the other site.',
    'The other site sent a web page, often an error, where an image or a script was expected.',
    'The isolation rules of the two sites (CORP, COEP, COOP) do not fit together.',
    'A file does not match the checksum that the page gives for it.',
  ],
  steps: {
    visitor: [
      'If there is a link to the missing content, open it in a tab of its own.',
      'If something important is gone, tell the makers of the page.',
    ],
    owner: [
      'Read the browser’s console, which names the header or the rule that blocked the load.',
      'Allow what you mean to allow: frame-ancestors for framing, Cross-Origin-Resource-Policy for images and scripts.',
      'For ERR_BLOCKED_BY_ORB, look at the status and the Content-Type that the other server really sent.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header',
    'https://www.w3.org/TR/CSP3/#directive-frame-ancestors',
  ],
} satisfies Entry;
