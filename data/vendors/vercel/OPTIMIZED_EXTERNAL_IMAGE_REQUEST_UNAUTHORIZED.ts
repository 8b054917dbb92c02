import type { VendorEntry } from '../../shapes';

export default {
  title: 'External Image Unauthorized',
  sign: '🔏',
  headline: 'Another site doesn’t give its picture to Vercel',
  short: 'The picture’s site said no',
  plain: 'The picture lies on a site that wants to know who asks. Vercel wasn’t let in there.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The source wants a sign-in or a key.', 'It blocks certain addresses or programs.'],
  steps: {
    visitor: [],
    owner: ['Renew the credentials, or let the source give the picture out without them and without filters.'],
  },
  sources: [
    'https://vercel.com/docs/errors/OPTIMIZED_EXTERNAL_IMAGE_REQUEST_UNAUTHORIZED',
    'https://vercel.com/docs/errors',
  ],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
