import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_EARLY_DATA_REJECTED', 'ERR_WRONG_VERSION_ON_EARLY_DATA'],
  firefox: { SSL_ERROR_DOWNGRADE_WITH_EARLY_DATA: 0x805a2f60, SSL_ERROR_RX_MALFORMED_EARLY_DATA: 0x805a2f6c },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser began to speak before the greeting was over, and the other end did not accept that.',
  inOtherWords:
    'At your usual café you call out your order while you are still at the door. Today there is a new waiter: please sit down first, then order.',
  definition:
    'TLS 1.3 lets a client that resumes an earlier session send early data (0-RTT) with its first flight. A server may reject it, and the client then sends the request again after the handshake. The failure is that the server also chose an older TLS version than the one promised, or answered with a malformed extension, or that the retry did not take place.',
  misunderstanding: {
    myth: 'My request was lost for good.',
    truth: 'Rejected early data was not processed by the server. The browser can safely send it again.',
  },
  related: ['failures/secure-connection-failed', 'failures/secure-connection-downgraded', 'statuses/425'],
  questions: [
    {
      question: 'Has this to do with 425 Too Early?',
      answer:
        'It’s related. There a server received early data, but didn’t want to risk acting on it. Here the early data was turned down one level below.',
    },
    {
      question: 'Is early data risky?',
      answer:
        'Somebody could record and replay it, so browsers use it only for requests that do no harm when they arrive twice.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Early data refused',
  sign: '🏃',
  headline: 'A quick start of the connection to {site} was refused',
  short: 'The quick start was refused',
  plain:
    'When your browser has been at a site before, it may send its first words without waiting for the greeting. This time the other end did not take them. As a rule the browser then simply sends them again, so if you see this, even that went wrong.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'site-owner'],
  causes: [
    'The servers behind the site have different settings, so one promises what another refuses.',
    'The site was just updated, or went back to an older version of its software.',
    'A proxy, an antivirus or a filter on the way speaks an older form of encryption than the site did before.',
  ],
  steps: {
    visitor: [
      'Reload the page; a second try makes a full start.',
      'If it stays, restart the browser, which makes it forget the quick start.',
    ],
    owner: [
      'Give all servers behind one name the same TLS versions and the same early data settings.',
      'Share session ticket keys between these servers, or switch 0-RTT off while you roll out a change.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-2.3',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-4.2.10',
    'https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2',
  ],
} satisfies Entry;
