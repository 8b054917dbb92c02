import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning: 'Browser and site were to talk by set rules, and that talk went wrong; how exactly, this name doesn’t say.',
  inOtherWords:
    'Two chess players send each other their moves by post. Now a card came that is smudged, or a move that isn’t allowed, and the game can’t go on. The scoreboard only says ‘stopped’.',
  definition:
    'A kind, not a single failure: the browser’s name for it speaks of HTTP, QUIC, a response, headers, an encoding, a redirect, a WebSocket or signing in, and has no page of its own here. Chromium keeps the numbers from 300 to 399 for HTTP errors. Firefox makes up a few from the last step that it saw, such as NS_ERROR_NET_ON_RESPONSE_START. There need not be a status code, and an answer may have come in part, in full or not at all.',
  misunderstanding: {
    myth: 'An error with HTTP in its name is the same as a status such as 404.',
    truth: 'A status is an answer that the browser has understood. Here the browser itself gave up on the exchange.',
  },
  related: [
    'failures/invalid-response',
    'failures/headers-unusable',
    'failures/decoding-failed',
    'failures/http2-failed',
    'failures/http3-failed',
    'failures/redirect-unusable',
    'failures/graphql-errors',
    'failures/persisted-query-not-found',
  ],
  questions: [
    {
      question: 'Can I see what the site really sent?',
      answer:
        'Often, yes: open the developer tools, choose the Network tab and load the page again. What is missing there may still be shown by a tool such as curl.',
    },
    {
      question: 'Does it help to clear the browser’s stored data for the site?',
      answer:
        'It is worth one try, as an old copy or a damaged cookie can play a part. You may have to sign in to the site again.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Trouble in the exchange',
  sign: '💬',
  headline: 'The exchange between your browser and {site} went wrong',
  short: 'The exchange went wrong',
  plain:
    'For each page, your browser asks and the other end answers, and both follow set rules. Most likely one side did not keep to them, the talk broke off, or your browser could not use what came. This error’s name alone doesn’t tell us whether the site, your browser or something in between is the cause.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'wait', 'network-admin', 'you'],
  causes: [
    'The site’s program may have sent something that is faulty or incomplete.',
    'A proxy, a filter or a security program may have changed the data on its way.',
    'The site may be in the middle of an update.',
    'An old copy or other stored data in the browser may no longer fit.',
  ],
  steps: {
    visitor: [
      'Reload the page, and give it a few minutes if that brings nothing.',
      'Open it in a private window, where stored data is left out.',
      'If another browser fails as well, write to the site and name this error.',
    ],
    owner: [
      'Request the same address with curl, once directly at your server and once through the CDN, and compare status line, headers and body.',
      'Look for crashes and cut-off responses in the application’s log at the time of the failure.',
      'Undo recent changes of compression, redirects, sign-in or protocol versions one by one.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://searchfox.org/mozilla-central/source/toolkit/components/extensions/webrequest/WebRequest.sys.mjs',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-3.4',
  ],
} satisfies Entry;
