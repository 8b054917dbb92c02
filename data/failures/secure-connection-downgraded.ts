import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_TLS13_DOWNGRADE_DETECTED', 'ERR_SSL_VERSION_INTERFERENCE', 'ERR_SSL_INAPPROPRIATE_FALLBACK'],
  firefox: { SSL_ERROR_INAPPROPRIATE_FALLBACK_ALERT: 0x805a2f7d },
} satisfies FailureNames;

export const guide = {
  meaning: 'Something between your browser and the site seems to hold the encryption down at an old level.',
  inOtherWords:
    'Two friends both speak fluent French, but their interpreter insists on sign language. They notice and send the interpreter away.',
  definition:
    'A TLS 1.3 server that is made to use an older version marks that in its random value. A browser that offered TLS 1.3 and sees the mark must stop, as somebody changed the negotiation. In the other direction a server refuses a connection marked as a fallback (inappropriate_fallback) when it supports something newer.',
  misunderstanding: {
    myth: 'The site still uses old encryption.',
    truth:
      'The mark speaks against that: it is made by an end that knows the new version. Most likely something in between got in the way.',
  },
  related: [
    'failures/secure-connection-failed',
    'failures/no-common-encryption',
    'failures/certificate-intercepted',
    'failures/early-data-refused',
  ],
  questions: [
    {
      question: 'What does ERR_TLS13_DOWNGRADE_DETECTED mean?',
      answer:
        'The site’s own signal says that it knows TLS 1.3, yet an older version was agreed on. Faulty inspecting proxies did that, so Chrome stops.',
    },
    {
      question: 'Is my data at risk?',
      answer: 'Not from this attempt, because it was stopped. Don’t switch protection off to get past it.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Weakened connection',
  sign: '🪜',
  headline: 'The secure connection to {site} would have been weaker than it should be',
  short: 'Weaker than it should be',
  plain:
    'Your browser and {site} can probably both use newer encryption than what was agreed on. One of them noticed, and broke off. Old inspecting software in between is a common reason; an attack is possible too.',
  party: 'unknown',
  place: 'unknown',
  turn: ['network-admin', 'you', 'site-owner'],
  causes: [
    'An inspecting proxy or firewall in your network has old software with a fault.',
    'An antivirus on this device opens secure connections and handles them wrongly.',
    'The browser tried an older version after a network problem, and the server noticed.',
    'Somebody on the network tries to force weaker encryption.',
  ],
  steps: {
    visitor: [
      'Try again once: a brief network problem can look the same.',
      'Use another network for a test; if it works there, tell the people who run the first one.',
      'Update the antivirus, and ask its maker’s help if the problem stays.',
    ],
    owner: [
      'Check that your own load balancers don’t copy values from the server’s hello into their own.',
      'If you run the inspecting firewall, update it: its maker must not copy the server’s random value.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/ssl/SSLerrs.h',
    'https://www.rfc-editor.org/rfc/rfc8446.html#section-4.1.3',
    'https://www.rfc-editor.org/rfc/rfc7507.html#section-3',
  ],
} satisfies Entry;
