import type { VendorEntry } from '../../shapes';

export default {
  title: 'Could not find host',
  sign: '📭',
  headline: 'Cloudflare doesn’t have this site’s settings at hand',
  short: 'Site’s settings missing',
  plain:
    'Cloudflare takes in the requests for this site, but it doesn’t know yet what to do with them. Either the settings are still spreading, or something in them is wrong.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The owner signed up only minutes ago.',
    'The site’s configuration at Cloudflare has a fault.',
    'A partner organisation set the site up, and its DNS doesn’t work.',
  ],
  steps: {
    visitor: ['Give a new site a few minutes to settle in.'],
    owner: ['Open a ticket at Cloudflare with domain, screenshot, Ray ID and HAR file.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1023/',
  ],
  seen: 'page',
  statuses: [503],
} satisfies VendorEntry;
