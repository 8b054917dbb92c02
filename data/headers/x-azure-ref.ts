import type { HeaderMeaning } from '../shapes';

export const headers = ['x-azure-ref'];

export default {
  name: 'X-Azure-Ref',
  says: 'Azure Front Door’s name for this request; Microsoft’s support can read from it what happened.',
  sources: ['https://learn.microsoft.com/en-us/azure/frontdoor/front-door-http-headers-protocol'],
} satisfies HeaderMeaning;
