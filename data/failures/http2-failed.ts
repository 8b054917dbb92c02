import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: [
    'ERR_HTTP2_PROTOCOL_ERROR',
    'ERR_HTTP2_SERVER_REFUSED_STREAM',
    'ERR_HTTP2_FLOW_CONTROL_ERROR',
    'ERR_HTTP2_FRAME_SIZE_ERROR',
    'ERR_HTTP2_COMPRESSION_ERROR',
    'ERR_HTTP2_STREAM_CLOSED',
    'ERR_HTTP2_RST_STREAM_NO_ERROR_RECEIVED',
    'ERR_INCOMPLETE_HTTP2_HEADERS',
    'ERR_SYN_REPLY_NOT_RECEIVED',
    'ERR_HTTP_1_1_REQUIRED',
  ],
  firefox: { NS_ERROR_NET_HTTP2_SENT_GOAWAY: 0x804b0053 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser and the other end were talking over a shared line, and this talk broke off.',
  inOtherWords:
    'Many people talk through one wall with many small windows. Yours is pulled shut in the middle of a sentence, and the clerk behind it doesn’t say why.',
  definition:
    'On an HTTP/2 connection, one stream was reset, or the whole connection was ended with GOAWAY. One side saw a breach of the rules, an internal error, a wrong frame, a limit, or a request that it did not want to handle this way. The name alone often does not show which side it was. The other end may be a CDN, an antivirus or a proxy.',
  misunderstanding: {
    myth: 'HTTP/2 is unstable and should be switched off.',
    truth:
      'A great many sites use it without trouble. It is only the place where a fault of a server, a filter or an application comes to light.',
  },
  related: [
    'failures/http3-failed',
    'failures/invalid-response',
    'failures/connection-closed',
    'failures/connection-lost',
    'statuses/421',
    'families/http',
  ],
  questions: [
    {
      question: 'How do I fix ERR_HTTP2_PROTOCOL_ERROR?',
      answer:
        'As a visitor, reload, then try another network. As the owner, read the error log of the server or CDN for that moment: it often tells of headers that are not allowed, a size limit, or a crash of the application.',
    },
    {
      question: 'Why does it fail only with large answers or uploads?',
      answer:
        'A limit ends the stream: a buffer, a full disk for temporary files, a time limit or a rule of a firewall.',
    },
  ],
} satisfies Guide;

export default {
  title: 'HTTP/2 broke off',
  sign: '🪟',
  headline: 'The talk with {site} broke off on a shared line',
  short: 'Broke off on a shared line',
  plain:
    'Browsers fetch many things from a site over one line at the same time. The part of it for this request was closed, or the whole line was. We can’t tell from this alone whether the site’s side did that, a machine in between, or your browser when it met a fault.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'wait', 'network-admin'],
  causes: [
    'The application at the site crashed or sent a header that is not allowed.',
    'A server or CDN hit a limit of size, time or number of requests.',
    'The server was restarting, and told everybody to come back on a new line.',
    'An antivirus, a filter or a proxy on the way handles such lines badly.',
  ],
  steps: {
    visitor: [
      'Reload once or twice, as the next try may get a fresh line.',
      'Try another network, or the same one without a VPN of your own.',
      'When it comes again at the same spot, tell the site what you did there.',
    ],
    owner: [
      'Compare curl --http2 with curl --http1.1: if only the first fails, look at headers such as Connection, Transfer-Encoding or Upgrade in the response.',
      'Look for RST_STREAM and GOAWAY with their error codes in a NetLog or in the server’s debug log.',
      'Check buffer sizes, time limits and disk space of each reverse proxy.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9113.html#section-5.4',
    'https://www.rfc-editor.org/rfc/rfc9113.html#section-7',
    'https://www.rfc-editor.org/rfc/rfc9113.html#section-8.7',
  ],
} satisfies Entry;
