import type { HeaderMeaning } from '../shapes';

export const headers = ['akamai-grn'];

export default {
  name: 'Akamai-GRN',
  says: 'Akamai finds this very request in its logs by this number.',
  sources: ['https://techdocs.akamai.com/property-mgr/docs/global-req-number'],
} satisfies HeaderMeaning;
