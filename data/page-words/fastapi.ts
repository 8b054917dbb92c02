import type { PageWords } from '../shapes';

/** Starlette’s words in FastAPI’s form. Short enough for others to write the same. */
export default {
  name: 'FastAPI',
  party: 'app',
  grade: 'hint',
  text: /^\{"detail":\s?"(?:Not Found|Method Not Allowed|Not authenticated)"\}$/,
  statuses: [401, 403, 404, 405],
  says: 'Programs built with FastAPI answer with exactly this, so it is probably the site’s own program that speaks.',
  examples: [{ status: 404, text: '{"detail":"Not Found"}' }],
  sources: ['https://fastapi.tiangolo.com/tutorial/handling-errors/'],
} satisfies PageWords;
