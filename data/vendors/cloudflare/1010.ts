import type { VendorEntry } from '../../shapes';

export default {
  title: 'Banned by your browser’s signature',
  sign: '🕵️',
  headline: 'This site doesn’t accept what your browser says of itself',
  short: 'Your browser looks suspicious',
  plain:
    'With each request, a browser sends a few words about itself. Cloudflare’s Browser Integrity Check, which is on for {site}, found that these don’t look like an ordinary browser’s.',
  party: 'cdn',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The request came from a script, an old browser or an unusual one.',
    'An extension or a privacy program changes the browser’s name, or removes headers.',
    'The check is on by default, so the owner may not know that it stops you.',
  ],
  steps: {
    visitor: [
      'Try a current browser without extensions.',
      'In a program of your own, send an honest User-Agent header, and ask for permission.',
    ],
    owner: [
      'Turn Browser Integrity Check off in the Security settings, or skip it by a rule for the path in question.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1010/',
    'https://developers.cloudflare.com/waf/tools/browser-integrity-check/',
  ],
  seen: 'page',
} satisfies VendorEntry;
