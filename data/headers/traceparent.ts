import type { HeaderMeaning } from '../shapes';

export const headers = ['traceparent'];

export default {
  name: 'Traceparent',
  says: 'Ties together what the site’s programs noted about this request.',
  sources: ['https://www.w3.org/TR/trace-context/#traceparent-header'],
} satisfies HeaderMeaning;
