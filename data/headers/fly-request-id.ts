import type { HeaderMeaning } from '../shapes';

export const headers = ['fly-request-id'];

export default {
  name: 'Fly-Request-Id',
  says: 'Fly.io’s own name for this request; its support can look it up.',
  sources: ['https://github.com/superfly/fly-go/blob/main/flaps/flaps.go'],
} satisfies HeaderMeaning;
