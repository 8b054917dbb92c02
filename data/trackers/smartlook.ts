import type { Tracker } from '../shapes';

export const hosts = ['web-sdk.smartlook.com'];

export default {
  name: 'Smartlook',
  hosts,
  sources: ['https://github.com/smartlook/smartlook-client'],
} satisfies Tracker;
