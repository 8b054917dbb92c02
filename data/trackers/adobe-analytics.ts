import type { Tracker } from '../shapes';

/** Not all of omtrdc.net: tt.omtrdc.net is Adobe Target, which changes the page. */
export const hosts = ['2o7.net', 'sc.omtrdc.net'];

export default {
  name: 'Adobe Analytics',
  hosts,
  sources: ['https://experienceleague.adobe.com/en/docs/id-service/using/reference/csp'],
} satisfies Tracker;
