import type { VendorEntry } from '../../shapes';

export default {
  title: 'SSL 128 required',
  sign: '🔏',
  headline: 'The site wants a more strongly protected connection than this one',
  short: 'Stronger protection needed',
  plain:
    'The connection is not protected as strongly as the site demands. It asks for keys of 128 bits, which every browser of our time offers. So an old program or an unprotected address is the likely reason.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['The page was requested without any encryption.', 'A very old browser or device offers only weak ciphers.'],
  steps: {
    visitor: ['Open the address with https:// and in an up-to-date browser.'],
    owner: [
      'Look at Require SSL and the flag Ssl128 in the access element.',
      'See which protocol and cipher the connection really used before you change anything.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/access',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
