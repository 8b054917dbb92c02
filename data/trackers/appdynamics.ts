import type { Tracker } from '../shapes';

export const hosts = ['cdn.appdynamics.com', 'eum-appdynamics.com'];

export default {
  name: 'AppDynamics',
  hosts,
  sources: [
    'https://help.splunk.com/appdynamics-on-premises/end-user-monitoring/25.7.0/end-user-monitoring/browser-monitoring/browser-real-user-monitoring/enable-the-content-security-policy-csp',
  ],
} satisfies Tracker;
