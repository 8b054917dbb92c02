import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Function Invocation Failed',
  sign: '🧨',
  headline: 'The program that builds this page could not be run',
  short: 'The program couldn’t be run',
  plain: 'Vercel counts it among its own faults, but says that the program or its surroundings may be the reason.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['The environment in which it runs has a fault.', 'The code or its configuration is wrong.'],
  steps: {
    visitor: [],
    owner: ['Check the logs, the configuration and the services that the function calls; then ask support.'],
  },
  sources: ['https://vercel.com/docs/errors/INTERNAL_FUNCTION_INVOCATION_FAILED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
