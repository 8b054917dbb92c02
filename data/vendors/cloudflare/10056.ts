import type { VendorEntry } from '../../shapes';

export default {
  title: 'Different types of items in one list',
  sign: '🧺',
  headline: 'The list was given entries of different kinds at once',
  short: 'Mixed kinds of entries',
  plain: 'A list at Cloudflare holds addresses, names or redirects, but only one kind. What was added here mixed them.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['One request contains IP addresses and redirects, or hostnames among them.'],
  steps: {
    visitor: [],
    owner: ['Sort the items by kind, and add each kind to a list of its own.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10056/',
    'https://developers.cloudflare.com/workers/observability/errors/',
  ],
  seen: 'page',
  tell: 'With lists, it is a mixture of items. When a Worker is uploaded or changed, the same number says that a binding wasn’t found.',
} satisfies VendorEntry;
