import type { VendorEntry } from '../../shapes';

export default {
  title: 'Access denied',
  sign: '🚪',
  headline: 'A rule of the site’s owner turned your request away',
  short: 'Blocked by a rule',
  plain:
    'The owner of {site} has set up rules at Cloudflare about who may come in. Something about your request matched one of them, perhaps your address, your browser or the page that you asked for.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'A firewall rule of the owner fits your request, perhaps by accident.',
    'A VPN or an extension makes you look like a robot.',
    'The page is meant for few people only, such as a sign-in for staff.',
  ],
  steps: {
    visitor: [
      'Turn VPN and privacy extensions off for this site, and reload.',
      'Send the owner a screenshot: the Ray ID on it tells them which rule it was.',
    ],
    owner: [
      'Filter Security Events by the Ray ID or the client’s IP address; the page shows UTC, so convert the time first.',
      'Correct the rule, or allow the visitor’s address; Cloudflare’s page on 1020 names Firewall Rules, the older kind.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1020/',
    'https://developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id/',
  ],
  seen: 'page',
} satisfies VendorEntry;
