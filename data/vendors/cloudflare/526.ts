import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid SSL certificate',
  sign: '🎓',
  headline: 'Cloudflare doesn’t trust the proof of identity of the site’s server',
  short: 'Site’s certificate isn’t trusted',
  plain:
    'Before it hands your request on, Cloudflare checks who the next server is. The server of {site} showed a certificate, a kind of proof of identity, that Cloudflare could not confirm.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The certificate on the site’s server has expired or was revoked.',
    'It is self-signed, or doesn’t cover the name that was asked for.',
    'Your company uses Cloudflare Gateway, and Gateway doesn’t trust the site that you opened.',
    'A Worker of the site calls another server whose certificate isn’t good.',
  ],
  steps: {
    visitor: [
      'If you are at work, ask there first: Cloudflare Gateway may be the one that checks.',
      'Otherwise only the site’s owner can put the certificate right.',
    ],
    owner: [
      'Renew the certificate, with the right names and the full chain; Cloudflare’s Origin CA works in Full (Strict), too.',
      'Put a self-signed one into the Custom Origin Trust Store.',
      'For Workers that fetch outside the zone, mind that they always use Full (Strict).',
      'In Gateway, check expiry, name, ciphers and FIPS mode for that site.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/',
    'https://developers.cloudflare.com/cloudflare-one/faq/troubleshooting/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
  ],
  seen: 'status',
  statuses: [526],
  tell: 'Look for cf-ray, or better cf-error-type, among the headers. Where X-Cf-RouterError is there, Cloud Foundry’s router made it, perhaps behind Cloudflare.',
} satisfies VendorEntry;
