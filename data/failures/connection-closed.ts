import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'connection',
  chrome: ['ERR_CONNECTION_CLOSED'],
  firefox: { NS_ERROR_NET_INTERRUPT: 0x804b0047, SSL_ERROR_CLOSE_NOTIFY_ALERT: 0x805a2fc6 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The other end hung up in the ordinary way, but too early.',
  inOtherWords:
    'You are asking at a counter when the clerk says ‘we’re closing’ and lets the blind down. No slammed door, but no answer either.',
  definition:
    'The peer sent a TCP FIN, or a TLS close_notify, before the response was complete, often while the secure connection was being set up. A FIN is an orderly close, whereas a reset (RST) breaks off at once. The FIN may come from any device that ends the TCP connection, not only from the origin server.',
  misunderstanding: {
    myth: 'Closed and reset are the same thing.',
    truth:
      'A close is a goodbye, a reset is a cut. Servers close on purpose or at a time limit; resets often come from crashes and firewalls.',
  },
  related: [
    'failures/connection-reset',
    'failures/empty-response',
    'failures/connection-failed',
    'failures/connection-lost',
    'failures/incomplete-response',
    'failures/http2-failed',
  ],
  questions: [
    {
      question: 'Why do I get ERR_CONNECTION_CLOSED only sometimes?',
      answer:
        'Then it is often a matter of timing. A server closes a connection that was kept open, just when your browser wants to use it again. A reload makes a new one.',
    },
    {
      question: 'Can an antivirus cause it?',
      answer:
        'Yes, if it reads https traffic. It then stands between you and the site and may end connections that it can’t handle.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Connection closed',
  sign: '📕',
  headline: 'The connection to {site} was closed before the answer was there',
  short: 'Closed before the answer',
  plain:
    'Your browser was connected, but the other end said goodbye before the page had arrived. It hung up in an orderly way, as one does after a call. That can be the site’s side, or a proxy or firewall that stands in for it.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'site-owner', 'network-admin'],
  causes: [
    'The site’s server, or a machine before it, was restarting or ran into a time limit.',
    'The server closes connections that it holds for too many or too old.',
    'Something on the way, such as a filter or an inspecting proxy, ended the connection.',
    'The server expects another kind of connection on this port.',
  ],
  steps: {
    visitor: [
      'Load the page again, which makes a new connection.',
      'If it closes each time, compare with another network or without the VPN.',
      'Check the address for a number after a colon that doesn’t belong there.',
    ],
    owner: [
      'Let a server keep idle connections open a little longer than the load balancers and clients before it do.',
      'Look for connections that end during the TLS handshake, which points to settings or to a filter.',
      'Drain connections before a restart instead of closing them.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9293.html#section-3.6',
  ],
} satisfies Entry;
