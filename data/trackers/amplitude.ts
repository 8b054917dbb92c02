import type { Tracker } from '../shapes';

/** Not cdn.amplitude.com, whose scripts can hold experiments that change the page. */
export const hosts = ['api.eu.amplitude.com', 'api2.amplitude.com'];

export default {
  name: 'Amplitude',
  hosts,
  sources: ['https://amplitude.com/docs/en/apis/analytics/http-api-quickstart'],
} satisfies Tracker;
