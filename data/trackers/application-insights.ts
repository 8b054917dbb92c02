import type { Tracker } from '../shapes';

export const hosts = ['dc.services.visualstudio.com', 'in.applicationinsights.azure.com', 'js.monitor.azure.com'];

export default {
  name: 'Azure Application Insights',
  hosts,
  sources: [
    'https://github.com/microsoft/ApplicationInsights-JS/blob/main/README.md',
    'https://github.com/microsoft/ApplicationInsights-JS/blob/main/tools/applicationinsights-web-snippet/Tests/Unit/src/SnippetTests.ts',
  ],
} satisfies Tracker;
