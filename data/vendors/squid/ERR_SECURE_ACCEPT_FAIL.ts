import type { VendorEntry } from '../../shapes';

export default {
  title: 'Secure Accept Failed',
  sign: '🤝',
  headline: 'Your browser and Squid could not agree on a secure line',
  short: 'No secure line to Squid',
  plain:
    'Some Squids take part in the encryption themselves. Setting that up with your side failed, so no page could be sent.',
  party: 'unknown',
  place: 'unknown',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'The browser doesn’t trust the certificate that Squid showed.',
    'The two have no common version or cipher.',
    'A health check connected and left.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Find the TLS error in access.log with %err_detail, or in cache.log.',
      'Check that devices trust the CA of ssl_bump, and which versions https_port allows.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/src/error/forward.h',
    'https://github.com/squid-cache/squid/blob/master/src/client_side.cc',
    'https://github.com/squid-cache/squid/blob/master/src/errorpage.cc',
  ],
  seen: 'log',
  tell: 'In the browser you see its own error about security; this name stands in Squid’s log.',
} satisfies VendorEntry;
