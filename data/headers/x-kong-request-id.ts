import type { HeaderMeaning } from '../shapes';

export const headers = ['x-kong-request-id'];

export default {
  name: 'X-Kong-Request-Id',
  says: 'The API gateway Kong gave this request that name, and writes it to its log.',
  sources: ['https://github.com/Kong/kong/blob/master/kong.conf.default'],
} satisfies HeaderMeaning;
