import type { Tracker } from '../shapes';

/** Not all of demdex.net: Adobe’s Web SDK can ask it for what to show. */
export const hosts = ['cm.everesttech.net', 'dpm.demdex.net'];

export default {
  name: 'Adobe Audience Manager',
  hosts,
  sources: ['https://experienceleague.adobe.com/en/docs/id-service/using/reference/csp'],
} satisfies Tracker;
