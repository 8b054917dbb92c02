import type { VendorEntry } from '../../shapes';

export default {
  title: 'Argo Tunnel error',
  sign: '🔌',
  headline: 'The site’s private line to Cloudflare isn’t connected',
  short: 'Line to the site is down',
  plain:
    'Some sites keep a private line open to Cloudflare. At the moment Cloudflare can’t find the site at the end of this tunnel, as it is called.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The program cloudflared, which holds the tunnel open, isn’t running.',
    'The machine that it runs on is off, or has no way to the internet.',
    'The DNS record still points to a tunnel that was deleted.',
  ],
  steps: {
    visitor: ['Load the page again in some minutes, as Cloudflare advises.'],
    owner: [
      'Check with cloudflared tunnel info that a connector is online, and restart the service.',
      'Make sure that the machine can reach Cloudflare’s network.',
      'Put a load balancer in front of several tunnels if one isn’t reliable enough.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1033/',
    'https://developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors/',
  ],
  seen: 'page',
} satisfies VendorEntry;
