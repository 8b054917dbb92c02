import type { VendorEntry } from '../../shapes';

export default {
  title: 'Token Required',
  sign: '🎫',
  headline: 'This map is not public, and no entry ticket came along',
  short: 'The map wants an entry ticket',
  plain: 'The map belongs to people who are signed in. Your request carried no ticket that says who you are.',
  party: 'app',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'You aren’t signed in to the site that the map belongs to.',
    'A program calls the service without a token.',
    'The owner forgot to share the map, or a layer in it, with everyone.',
  ],
  steps: {
    visitor: ['Look for a sign-in link on the map’s site.'],
    owner: ['Send a token with the request, or share the item with everyone if it is meant to be public.'],
  },
  sources: [
    'https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/utils/check-for-errors.ts',
    'https://enterprise.arcgis.com/en/server/latest/administer/windows/acquiring-arcgis-tokens.htm',
  ],
  seen: 'page',
  statuses: [200],
  tell: 'The answer’s JSON has error.code 499 with the message “Token Required”.',
} satisfies VendorEntry;
