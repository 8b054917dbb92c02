import type { VendorEntry } from '../../shapes';

export default {
  title: 'Not Found (Vercel)',
  sign: '🧩',
  headline: 'This site has nothing at this address',
  short: 'Nothing at this address',
  plain: 'The site itself is there, or was. What you asked for is not among its pages, or was moved or deleted.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The link has a mistake, or is old.',
    'The file or route isn’t part of what was deployed.',
    'A single-page app lacks a rewrite to its index.html.',
  ],
  steps: {
    visitor: ['Go to the site’s first page, and look from there.'],
    owner: ['Check the output folder, and whether the path is in the deployment’s build output.'],
  },
  sources: ['https://vercel.com/docs/errors/NOT_FOUND', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [404],
  tell: 'A site can make its own 404 page; this code shows that Vercel found nothing to give.',
} satisfies VendorEntry;
