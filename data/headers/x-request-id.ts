import type { HeaderMeaning } from '../shapes';

export const headers = ['x-request-id'];

export default {
  name: 'X-Request-Id',
  says: 'The name under which the site’s team can find this request in its logs.',
  sources: ['https://api.rubyonrails.org/classes/ActionDispatch/RequestId.html'],
} satisfies HeaderMeaning;
