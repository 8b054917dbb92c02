import type { Tracker } from '../shapes';

/** Not sentry.io itself, where the form for visitors’ own words comes from. */
export const hosts = ['ingest.de.sentry.io', 'ingest.sentry.io', 'ingest.us.sentry.io', 'ingest.us2.sentry.io'];

export default {
  name: 'Sentry',
  hosts,
  sources: ['https://docs.sentry.io/security-legal-pii/security/ip-ranges/'],
} satisfies Tracker;
