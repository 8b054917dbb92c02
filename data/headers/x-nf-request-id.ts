import type { HeaderMeaning } from '../shapes';

export const headers = ['x-nf-request-id'];

export default {
  name: 'X-Nf-Request-Id',
  says: 'Netlify’s support finds this request and its answer by this name alone.',
  sources: [
    'https://answers.netlify.com/t/support-guide-netlify-support-asked-for-the-x-nf-request-id-header-what-is-it-and-how-do-i-find-it/4385',
  ],
} satisfies HeaderMeaning;
