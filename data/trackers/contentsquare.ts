import type { Tracker } from '../shapes';

export const hosts = ['contentsquare.net'];

export default {
  name: 'Contentsquare',
  hosts,
  sources: ['https://docs.contentsquare.com/en/web/content-security-policy/'],
} satisfies Tracker;
