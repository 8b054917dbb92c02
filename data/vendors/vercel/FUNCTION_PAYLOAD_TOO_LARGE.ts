import type { VendorEntry } from '../../shapes';

export default {
  title: 'Function Payload Too Large',
  sign: '🚛',
  headline: 'You sent more than the site’s program can take in one go',
  short: 'You sent too much',
  plain: 'What you send goes to a program at Vercel, which takes at most 4.5 MB. Yours was larger.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['The file or the photo is too large.', 'Several files were sent together.'],
  steps: {
    visitor: ['Make the file smaller, or send one at a time.'],
    owner: ['Upload large files straight to a store such as Vercel Blob, past the function.'],
  },
  sources: ['https://vercel.com/docs/errors/FUNCTION_PAYLOAD_TOO_LARGE', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [413],
} satisfies VendorEntry;
