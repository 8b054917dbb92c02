import type { PageWords } from '../shapes';

/** NestJS’s form of Express’s words. */
export default {
  name: 'NestJS',
  party: 'app',
  grade: 'hint',
  text: /^\{"message":"Cannot (?:GET|POST|PUT|PATCH|DELETE) \/[^\n"]{0,2000}","error":"Not Found","statusCode":404\}$/,
  statuses: [404],
  says: 'Programs built with NestJS answer like this for an address that they do not have.',
  examples: [{ status: 404, text: '{"message":"Cannot GET /a","error":"Not Found","statusCode":404}' }],
  sources: ['https://github.com/nestjs/nest/blob/master/packages/core/router/routes-resolver.ts'],
} satisfies PageWords;
