import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid Token',
  sign: '🎟️',
  headline: 'The map server no longer accepts the entry ticket',
  short: 'Entry ticket no longer valid',
  plain:
    'Maps made with Esri’s ArcGIS may ask for an entry ticket, and tickets run out. This one is expired or was never right.',
  party: 'app',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The token’s time has run out.',
    'The token is bound to another referer or IP address than the request came from.',
    'The server was given new keys, so that old tokens no longer count.',
  ],
  steps: {
    visitor: ['Sign out of the map’s site and in again.'],
    owner: ['Refresh the token before it expires, and treat error.code 498 as the signal to do so.'],
  },
  sources: [
    'https://developers.arcgis.com/arcgis-rest-js/api-reference/arcgis-rest-request/ArcGISAuthError/',
    'https://enterprise.arcgis.com/en/server/latest/administer/windows/acquiring-arcgis-tokens.htm',
  ],
  seen: 'page',
  statuses: [200],
  tell: 'The body is JSON with error.code 498, and the address contains /arcgis/ or /rest/services.',
} satisfies VendorEntry;
