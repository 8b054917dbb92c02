import type { Tracker } from '../shapes';

/** Not its consent manager, which people see and answer. */
export const hosts = ['quantserve.com'];

export default {
  name: 'Quantcast',
  hosts,
  sources: ['https://help.quantcast.com/docs/en/implementing-the-quantcast-conversion-api'],
} satisfies Tracker;
