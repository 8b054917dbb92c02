import type { Vendor } from '../shapes';

export default {
  name: 'Esri ArcGIS',
  sign: '🗺️',
  category: 'software',
  plain:
    'Software for maps on the web, which towns, offices and companies use a lot. Maps may be open to all or only to those who are signed in.',
  tell: 'Addresses with /arcgis/ or /rest/services in them, and JSON with an object named error, are typical of it.',
  codes:
    '498 for an invalid ticket and 499 for a missing one. They mostly stand in the JSON text, while the HTTP status is 200.',
  sources: [
    'https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/utils/check-for-errors.ts',
    'https://developers.arcgis.com/arcgis-rest-js/error-handling',
  ],
} satisfies Vendor;
