import type { Tracker } from '../shapes';

/** Not cdn.segment.com: it loads other services, some of which show something. */
export const hosts = ['api.segment.io'];

export default {
  name: 'Segment',
  hosts,
  sources: ['https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/faq'],
} satisfies Tracker;
