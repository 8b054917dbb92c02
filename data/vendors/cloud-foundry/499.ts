import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request Cancelled',
  sign: '🚪',
  headline: 'Whoever asked went away before the answer was there',
  short: 'The asker left early',
  plain:
    'The request was cancelled while the hosting still worked on it: a tab was closed, or somebody’s patience ran out. The number goes into a log, since nobody was left to read it.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody', 'site-owner'],
  causes: [
    'A person left the page or reloaded it.',
    'A load balancer in front of the router gave up waiting.',
    'The application answers too slowly.',
  ],
  steps: {
    visitor: [],
    owner: ['Compare the time-out of whatever stands in front of gorouter with how long the application takes.'],
  },
  sources: [
    'https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/proxy_round_tripper.go',
    'https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go',
  ],
  seen: 'status',
  statuses: [499],
  tell: 'The router’s access log has 499, or the answer says “499 Request Cancelled” and has an X-Cf-RouterError header.',
} satisfies VendorEntry;
