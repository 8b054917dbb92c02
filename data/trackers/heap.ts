import type { Tracker } from '../shapes';

export const hosts = ['heapanalytics.com'];

export default {
  name: 'Heap',
  hosts,
  sources: ['https://help.heap.io/installation/standard-installations/web-installation/'],
} satisfies Tracker;
