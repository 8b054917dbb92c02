import type { VendorEntry } from '../../shapes';

export default {
  title: 'Destination Not Found',
  sign: '🗺️',
  headline: 'The machine before the site doesn’t know whom to ask',
  short: 'No next stop is known',
  plain:
    'Before the site’s own server stands a machine that leads each visitor to the right one. It has no entry that says where this request should go.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'No route or backend is set up for this name or path.',
    'The site has just been moved, and the rules have not.',
  ],
  steps: { visitor: [], owner: ['Add a route for this host and path on the gateway that is named in Proxy-Status.'] },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.3'],
  seen: 'header',
  statuses: [500],
  tell: 'RFC 9209 says that it is for gateways, so the site’s side has to act.',
} satisfies VendorEntry;
