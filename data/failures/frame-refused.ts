import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'blocked',
  chrome: [],
  firefox: { NS_ERROR_XFO_VIOLATION: 0x805a0060, NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION: 0x805a0062 },
} satisfies FailureNames;

export const guide = {
  meaning: 'This site does not want to be shown inside another page, and your browser keeps to that.',
  inOtherWords:
    'A painter lends nobody her pictures for a stranger’s shop window. You can see them, but only in her own studio.',
  definition:
    'The answer to a frame’s request carried X-Frame-Options or a Content-Security-Policy with frame-ancestors, and the embedding page is not among those allowed. Where both are present, frame-ancestors counts. Firefox has a name for each; Chromium reports ERR_BLOCKED_BY_RESPONSE.',
  misunderstanding: {
    myth: 'The embedded site is down.',
    truth: 'It answered, and with its answer came the wish not to be framed.',
  },
  related: [
    'failures/blocked-response',
    'failures/blocked-by-csp',
    'failures/page-within-itself',
    'failures/cors-refused',
  ],
  questions: [
    {
      question: 'Why does a site refuse to be shown in a frame?',
      answer:
        'To protect you. A hostile page could lay an invisible frame over its own buttons, so that your click lands on something else.',
    },
    {
      question: 'How do I allow one partner to frame my site?',
      answer:
        'Send Content-Security-Policy: frame-ancestors with your own site and the partner’s exact origin. X-Frame-Options can’t name other sites.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Not shown inside another page',
  sign: '🖼️',
  headline: 'The content of {site} may not be shown inside this page',
  short: 'Not to be shown in here',
  plain:
    'Some pages show another site in a window within the page, called a frame. {site} says that it may not be framed here, and your browser obeys. That guards you against pages that hide a real site under a false one.',
  party: 'unknown',
  place: 'browser',
  turn: ['you', 'site-owner'],
  causes: [
    'The framed site forbids all framing, as many banks, shops and sign-in pages do.',
    'It allows framing by certain sites only, and this page is not one of them.',
    'The frame was sent on to a sign-in page, which may not be framed.',
    'Another site in between frames this page, and is not allowed.',
  ],
  steps: {
    visitor: [
      'Open the content in a tab of its own, if the page has a link to it.',
      'Sign in there first, then reload the page that frames it.',
    ],
    owner: [
      'If it is your content, list the pages that may frame it in Content-Security-Policy: frame-ancestors, and drop a contrary X-Frame-Options.',
      'If it is somebody else’s, ask for an address that is meant for embedding, or link to it.',
      'Check that an expired sign-in doesn’t redirect the frame to a page with stricter headers.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.w3.org/TR/CSP3/#directive-frame-ancestors',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Frame-Options',
  ],
} satisfies Entry;
