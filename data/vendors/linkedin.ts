import type { Vendor } from '../shapes';

export default {
  name: 'LinkedIn',
  sign: '💼',
  category: 'software',
  plain: 'A network where people show their careers. It guards its pages against programs that collect them.',
  tell: 'Only the address tells: it is one of linkedin.com.',
  codes: '999 for visits that look like a robot’s. We found no documentation of LinkedIn’s own.',
  sources: ['https://en.wikipedia.org/wiki/List_of_HTTP_status_codes'],
} satisfies Vendor;
