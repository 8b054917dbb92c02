import type { VendorEntry } from '../../shapes';

export default {
  title: 'Client Closed Request',
  sign: '🚪',
  headline: 'The request was called off before the site had answered',
  short: 'Called off before the answer',
  plain:
    'Traefik stands in front of the site’s programs and passes requests on. While it waited for one of them, whoever had asked went away.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody', 'site-owner'],
  causes: [
    'A tab was closed, or the page was left.',
    'Another machine in front of Traefik stopped waiting.',
    'The service behind Traefik needs too long.',
  ],
  steps: {
    visitor: [],
    owner: ['Look at the duration of these requests in Traefik’s access log, and at the service that they went to.'],
  },
  sources: ['https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go'],
  seen: 'log',
  statuses: [499],
  tell: 'Traefik’s log names it “Client Closed Request”. It does write the answer, but the reader is mostly gone.',
} satisfies VendorEntry;
