import type { Tracker } from '../shapes';

export const hosts = ['clarity.ms'];

export default {
  name: 'Microsoft Clarity',
  hosts,
  sources: ['https://clarity.microsoft.com/blog/?p=9897'],
} satisfies Tracker;
