import type { Tracker } from '../shapes';

export const hosts = ['cdn.usefathom.com'];

export default {
  name: 'Fathom Analytics',
  hosts,
  sources: ['https://usefathom.com/support/tracking'],
} satisfies Tracker;
