import type { HeaderMeaning } from '../shapes';

export const headers = ['reporting-endpoints'];

export default {
  name: 'Reporting-Endpoints',
  says: 'Names addresses for browsers’ own reports to the site, and says nothing of why this failed.',
  sources: ['https://www.w3.org/TR/reporting-1/'],
} satisfies HeaderMeaning;
