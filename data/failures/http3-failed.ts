import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: [
    'ERR_QUIC_PROTOCOL_ERROR',
    'ERR_QUIC_HANDSHAKE_FAILED',
    'ERR_QUIC_GOAWAY_REQUEST_CAN_BE_RETRIED',
    'ERR_QUIC_CERT_ROOT_NOT_KNOWN',
  ],
  firefox: { NS_ERROR_NET_HTTP3_PROTOCOL_ERROR: 0x804b0054 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The newest way to reach the site did not work this time.',
  inOtherWords:
    'A new fast lane has been built, but today the barrier is stuck. Most drivers go over to the old road without a thought; you were just in the queue.',
  definition:
    'HTTP/3 runs over QUIC, and so over UDP instead of TCP. The QUIC handshake failed, a rule of QUIC or HTTP/3 was broken, the server ended the connection with GOAWAY, or its certificate leads to a root that is not publicly known. Browsers usually fall back to HTTP/2 over TCP by themselves; the failure shows where that was not possible or the request was already running.',
  misunderstanding: {
    myth: 'The site does not support my browser.',
    truth: 'As a rule, it offered this way itself. Something at its end or in between did not carry it through.',
  },
  related: [
    'failures/http2-failed',
    'failures/connection-timed-out',
    'failures/connection-lost',
    'failures/invalid-response',
    'families/http',
  ],
  questions: [
    {
      question: 'How do I fix ERR_QUIC_PROTOCOL_ERROR?',
      answer:
        'Reload first, then try another network or pause your VPN. If it stays in one network only, its firewall probably disturbs UDP on port 443.',
    },
    {
      question: 'Is it safe to turn QUIC off?',
      answer:
        'It does no harm, as browsers then use the older ways, which are encrypted on https sites, too. Use it as a test, and turn it on again later.',
    },
  ],
} satisfies Guide;

export default {
  title: 'HTTP/3 failed',
  sign: '🛼',
  headline: 'The new, fast way to {site} did not work',
  short: 'The fast way did not work',
  plain:
    'There is a new way for browsers to fetch pages, which is often faster than the old ones. It was tried for {site}, but failed. Some networks disturb it, and some servers have faults in it.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'A firewall, a VPN or a router lets this kind of traffic through only in part.',
    'The site’s server or CDN was changing over or has a fault.',
    'Your device changed its network, and the connection did not survive that.',
    'A program on your device that filters traffic steps in between.',
  ],
  steps: {
    visitor: [
      'Load the page again; the browser often takes the older way then.',
      'If you use a VPN or company network, try another one.',
      'As a test in Chrome, turn off ‘Experimental QUIC protocol’ under chrome://flags.',
    ],
    owner: [
      'Test with curl --http3-only from several networks, and look at packet loss and MTU.',
      'If it can’t be mended at once, stop announcing h3: send Alt-Svc: clear, and take h3 out of the HTTPS record.',
      'In your network, let UDP on port 443 through or block it cleanly.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9114.html#section-8',
    'https://www.rfc-editor.org/rfc/rfc9000.html#section-11',
    'https://www.rfc-editor.org/rfc/rfc7838.html#section-3',
  ],
} satisfies Entry;
