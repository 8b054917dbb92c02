import type { HeaderMeaning } from '../shapes';

export const headers = ['x-github-request-id'];

export default {
  name: 'X-GitHub-Request-Id',
  says: 'GitHub’s name for this request; its support can find it by that.',
  sources: ['https://github.com/octokit/types.ts/blob/main/src/ResponseHeaders.ts'],
} satisfies HeaderMeaning;
