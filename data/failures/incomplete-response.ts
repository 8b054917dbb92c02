import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: ['ERR_CONTENT_LENGTH_MISMATCH', 'ERR_INCOMPLETE_CHUNKED_ENCODING'],
  firefox: { NS_ERROR_NET_PARTIAL_TRANSFER: 0x804b004c },
} satisfies FailureNames;

export default {
  title: 'Answer cut short',
  sign: '📉',
  headline: 'Only part of the answer from {site} arrived',
  short: 'Answer cut short',
  plain:
    'The answer began to arrive, but the connection ended before everything that was announced had come. A page, a picture or a download may lack its end. We can’t tell whether the site stopped sending or the way to you broke.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'site-owner', 'wait'],
  causes: [
    'The site’s program stopped or crashed while it was sending.',
    'The connection broke off in the middle, for example on a weak mobile network.',
    'A proxy or CDN in front ran out of time or space.',
    'The site announced a length that was not true.',
  ],
  steps: {
    visitor: [
      'Reload the page, or start the download from the beginning.',
      'On a weak connection, wait until you have a better one.',
      'Delete a half-finished download instead of opening it.',
    ],
    owner: [
      'Look for time limits and crashes while a response is being sent, in the application and in each proxy.',
      'Check that Content-Length counts bytes, and counts them after compression.',
      'Check the disk on which the proxy buffers: nginx cuts answers short when it can’t write its temporary files.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9112.html#section-8',
  ],
} satisfies Entry;
