import type { HeaderMeaning } from '../shapes';

export const headers = ['report-to'];

export default {
  name: 'Report-To',
  says: 'Names an address to which browsers may send reports of what went wrong; it proves nothing of this failure.',
  sources: ['https://www.w3.org/TR/network-error-logging/'],
} satisfies HeaderMeaning;
