import type { Tracker } from '../shapes';

/** Not cdn.optimizely.com: experiments change the page. */
export const hosts = ['logx.optimizely.com'];

export default {
  name: 'Optimizely’s event log',
  hosts,
  sources: ['https://github.com/optimizely/javascript-sdk/blob/master/lib/event_processor/event_builder/log_event.ts'],
} satisfies Tracker;
