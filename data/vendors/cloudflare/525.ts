import type { VendorEntry } from '../../shapes';

export default {
  title: 'SSL handshake failed',
  sign: '🤝',
  headline: 'Cloudflare could not set up a secure connection to the site’s server',
  short: 'No secure link to the site',
  plain:
    'Your own connection to Cloudflare was fine. Behind it, Cloudflare and the server of {site} could not agree on how to talk in secret.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'No valid certificate is installed on the site’s server.',
    'Port 443, or the other secure port in use, isn’t open there.',
    'The server doesn’t support SNI, the name sent along with the handshake.',
    'It shares no cipher suite with Cloudflare.',
  ],
  steps: {
    visitor: ['Try again later; it isn’t a matter of your browser or your clock.'],
    owner: [
      'Install a certificate on the origin: one of Cloudflare’s Origin CA costs nothing.',
      'Open port 443, turn SNI on, and compare your cipher suites with Cloudflare’s list.',
      'If it comes and goes, raise the log level of the web server and look for TLS errors at those times.',
      'Update the DNS record if your provider changes the server’s address often.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
  ],
  seen: 'status',
  statuses: [525],
  tell: 'A cf-ray header shows that the answer came by way of Cloudflare, and cf-error-type that Cloudflare made it. With X-Cf-RouterError, it was Cloud Foundry, even if Cloudflare passed it on.',
} satisfies VendorEntry;
