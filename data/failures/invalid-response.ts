import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: [
    'ERR_INVALID_RESPONSE',
    'ERR_INVALID_HTTP_RESPONSE',
    'ERR_INVALID_CHUNKED_ENCODING',
    'ERR_RESPONSE_HEADERS_TOO_BIG',
    'ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH',
    'ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION',
    'ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION',
    'ERR_RESPONSE_HEADERS_TRUNCATED',
    'ERR_CONTENT_DECODING_FAILED',
    'ERR_CONTENT_DECODING_INIT_FAILED',
    'ERR_ZSTD_WINDOW_SIZE_TOO_BIG',
    'ERR_UNEXPECTED_CONTENT_DICTIONARY_HEADER',
    'ERR_HTTP2_PROTOCOL_ERROR',
    'ERR_HTTP2_SERVER_REFUSED_STREAM',
    'ERR_HTTP2_FLOW_CONTROL_ERROR',
    'ERR_HTTP2_FRAME_SIZE_ERROR',
    'ERR_HTTP2_COMPRESSION_ERROR',
    'ERR_HTTP2_STREAM_CLOSED',
    'ERR_HTTP2_RST_STREAM_NO_ERROR_RECEIVED',
    'ERR_INCOMPLETE_HTTP2_HEADERS',
    'ERR_HTTP_1_1_REQUIRED',
    'ERR_QUIC_PROTOCOL_ERROR',
    'ERR_QUIC_HANDSHAKE_FAILED',
    'ERR_QUIC_GOAWAY_REQUEST_CAN_BE_RETRIED',
    'ERR_WS_PROTOCOL_ERROR',
    'ERR_INVALID_SIGNED_EXCHANGE',
    'ERR_INVALID_WEB_BUNDLE',
  ],
  firefox: {
    NS_ERROR_CORRUPTED_CONTENT: 0x804b001d,
    NS_ERROR_INVALID_CONTENT_ENCODING: 0x804b001b,
    NS_ERROR_PARSING_HTTP_STATUS_LINE: 0x804b005a,
    NS_ERROR_NET_HTTP2_SENT_GOAWAY: 0x804b0053,
    NS_ERROR_NET_HTTP3_PROTOCOL_ERROR: 0x804b0054,
  },
} satisfies FailureNames;

export default {
  title: 'Exchange broken',
  sign: '🧩',
  headline: 'Your browser and {site} could not understand each other',
  short: 'Could not understand each other',
  plain:
    'Browsers and sites talk by strict rules. This time the talk with {site} broke down, or brought back something that the browser can’t use. We can’t tell whether the site’s side or something on the way is the cause.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'wait', 'network-admin'],
  causes: [
    'A program on the site’s side sends headers or content that break the rules.',
    'The answer claims to be compressed in one way and is not.',
    'The site’s server or CDN gave the request up half-way.',
    'A proxy, a filter or an antivirus on the way changes or damages the data.',
    'The network hinders HTTP/3, the newest way of sending pages.',
  ],
  steps: {
    visitor: [
      'Reload past the stored copy with Ctrl+Shift+R, or Cmd+Shift+R on a Mac.',
      'Try a second browser and a second network, to see where the fault follows you.',
      'If it is the same everywhere, the site’s owner has to look into it.',
    ],
    owner: [
      'Look at the raw answer with ‘curl -v’, once each with --http1.1, --http2 and --http3, and compare.',
      'Check for repeated Content-Length or Location headers, very large headers and a wrong Content-Encoding.',
      'Read the error logs of each proxy and CDN in front for reset streams.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9112.html#section-6.3',
    'https://www.rfc-editor.org/rfc/rfc9113.html#section-5.4',
    'https://www.rfc-editor.org/rfc/rfc9114.html#section-8',
  ],
} satisfies Entry;
