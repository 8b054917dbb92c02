import type { Tracker } from '../shapes';

export const hosts = [
  'browser-intake-ap1-datadoghq.com',
  'browser-intake-ap2-datadoghq.com',
  'browser-intake-datadoghq.com',
  'browser-intake-datadoghq.eu',
  'browser-intake-us3-datadoghq.com',
  'browser-intake-us5-datadoghq.com',
  'datadoghq-browser-agent.com',
];

export default {
  name: 'Datadog Real User Monitoring',
  hosts,
  sources: [
    'https://docs.datadoghq.com/integrations/content_security_policy_logs/',
    'https://github.com/DataDog/browser-sdk/blob/main/packages/js-core/src/transport/endpointBuilder.ts',
  ],
} satisfies Tracker;
