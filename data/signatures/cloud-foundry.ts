import type { Signature } from '../shapes';

/** Set by gorouter on the errors it makes; one value is only a warning. */
export const headers = { 'x-cf-routererror': /^(?!deprecated-semicolon-params)\S/ };

export default {
  name: 'Cloud Foundry router',
  vendor: 'cloud-foundry',
  party: 'gateway',
  grade: 'proof',
  headers,
  says: 'The router in front of the app made this answer.',
  examples: [
    { status: 404, headers: { 'x-cf-routererror': 'unknown_route' } },
    { status: 502, headers: { 'x-cf-routererror': 'endpoint_failure (dial tcp: connection refused)' } },
  ],
  sources: ['https://github.com/cloudfoundry/gorouter'],
} satisfies Signature;
