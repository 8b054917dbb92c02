import type { VendorEntry } from '../../shapes';

export default {
  title: 'Deployment Not Ready',
  sign: '🏗️',
  headline: 'This version of the site is still being built',
  short: 'It is still being built',
  plain:
    'Somebody has just put up a new version, and Vercel isn’t done with it. You are sent to a page that shows how far it is.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['The build is still running.', 'The build has failed or was cancelled.'],
  steps: {
    visitor: ['Wait for some seconds and refresh the page.'],
    owner: ['Look at the state and the log of the deployment.'],
  },
  sources: ['https://vercel.com/docs/errors/DEPLOYMENT_NOT_READY_REDIRECTING', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [303],
} satisfies VendorEntry;
