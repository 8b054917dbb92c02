import type { VendorEntry } from '../../shapes';

export default {
  title: 'Web server is down',
  sign: '🚷',
  headline: 'The site’s server refused to talk to Cloudflare',
  short: 'Server refuses Cloudflare',
  plain:
    'Cloudflare wanted to fetch the page from the server of {site} and was turned away at once. The server’s program may have stopped, or something before it doesn’t let Cloudflare in.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The web server’s program isn’t running on the origin.',
    'Security software at the origin takes Cloudflare’s many requests for an attack and blocks them.',
    'Nothing listens on the port that the zone’s SSL/TLS mode calls.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Start the web server if it is down, and read its error log for the reason.',
      'Allow all of Cloudflare’s published IP ranges, and exempt them from rate limits.',
      'Bind the server to port 80 for Flexible, or to port 443 for Full and Full (Strict).',
      'For the Full modes, put a Cloudflare Origin CA certificate on the origin, or another one that fits the mode.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
  ],
  seen: 'status',
  statuses: [521],
  tell: 'It has a cf-ray header, and cf-error-type where Cloudflare made the page. EdgeOne’s 521 has an EO-LOG-UUID instead.',
} satisfies VendorEntry;
