import type { VendorEntry } from '../../shapes';

export default {
  title: 'SSL Handshake Failed',
  sign: '🤝',
  headline: 'The hosting and the site’s own program could not set up a safe line',
  short: 'No safe line behind the site',
  plain:
    'This time the number comes from Cloud Foundry and not from Cloudflare. Its entry machine tried to talk to the site’s program over a protected line, and the two didn’t come to terms.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The application answers without TLS on a port that the router expects to speak TLS.',
    'The application broke the handshake off, for example because the two have no cipher in common.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Check which port the route registered as its TLS port, and what really listens there.',
      'Read the text in brackets in X-Cf-RouterError: it is the exact error.',
    ],
  },
  sources: [
    'https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go',
    'https://github.com/cloudfoundry/gorouter/blob/main/proxy/fails/basic_classifiers.go',
  ],
  seen: 'status',
  statuses: [525],
  tell: 'There is an X-Cf-RouterError header; Cloudflare’s 525 has none, and comes with cf-ray.',
} satisfies VendorEntry;
