import type { VendorEntry } from '../../shapes';

export default {
  title: 'Proxy Configuration Error',
  sign: '🔧',
  headline: 'The settings of a machine in between are wrong',
  short: 'Its settings are wrong',
  plain:
    'It could not work on your request because of how it was set up. Waiting won’t help until somebody puts that right.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: ['The settings were changed a short time ago.', 'A file, a key or a name that they mention is missing.'],
  steps: { visitor: [], owner: ['Test the configuration, and go back to the last one that worked.'] },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.31'],
  seen: 'header',
  statuses: [500],
  tell: 'It names a cause in the settings, and says nothing against the server behind.',
} satisfies VendorEntry;
