import type { VendorEntry } from '../../shapes';

export default {
  title: 'Your IP address has been banned',
  sign: '🙅',
  headline: 'The site’s owner doesn’t let your internet address in',
  short: 'Your address may not enter',
  plain:
    'The owner of {site} blocks some visitors with Cloudflare’s tools, and you are among them. Cloudflare gives the same explanation for 1006, 1007 and 1008.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'Your address, or that of your VPN, is banned by the owner.',
    'Your requests looked to a security tool like those of an attacker.',
  ],
  steps: {
    visitor: ['Use the site without a VPN.', 'Tell the owner, for only they can undo it.'],
    owner: ['Look for the address in all tools that can ban it, from custom rules to IP Access Rules.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1006/',
  ],
  seen: 'page',
} satisfies VendorEntry;
