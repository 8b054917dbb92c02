import type { HeaderMeaning } from '../shapes';

export const headers = ['request-id'];

export default {
  name: 'Request-Id',
  says: 'The site’s name for this one request: quote it when you ask for help.',
  sources: ['https://platform.claude.com/docs/en/api/errors'],
} satisfies HeaderMeaning;
