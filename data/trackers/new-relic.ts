import type { Tracker } from '../shapes';

export const hosts = ['js-agent.newrelic.com', 'nr-data.net'];

export default {
  name: 'New Relic Browser',
  hosts,
  sources: ['https://docs.newrelic.com/docs/browser/new-relic-browser/troubleshooting/how-to-debug-browser-agent'],
} satisfies Tracker;
