import type { PageWords } from '../shapes';

/** Microsoft documents the sentence and that a tracking reference follows, which is also in x-azure-ref. */
export default {
  name: 'Azure Front Door',
  party: 'cdn',
  grade: 'hint',
  text: /^(?:[^\n]{1,80}\n)?The request is blocked\.\s{1,3}(?<id>\d{8}T\d{6}Z-[0-9A-Za-z]{10,60}|0[0-9A-Za-z+/]{30,80}={0,2})$/,
  idName: 'tracking reference',
  says: 'The firewall in Microsoft’s Azure Front Door seems to have blocked this request by a rule. The owner can find it by the tracking reference.',
  examples: [
    { status: 403, text: 'The request is blocked.\n20240509T101112Z-17b5c8d9f4a6xq2zhC1FRA0000000abc000000000001' },
  ],
  sources: [
    'https://learn.microsoft.com/en-us/azure/web-application-firewall/afds/waf-front-door-configure-custom-response-code',
  ],
} satisfies PageWords;
