import type { Tracker } from '../shapes';

export const hosts = ['cloudflareinsights.com'];

export default {
  name: 'Cloudflare Web Analytics',
  hosts,
  sources: ['https://developers.cloudflare.com/fundamentals/reference/policies-compliances/content-security-policies/'],
} satisfies Tracker;
