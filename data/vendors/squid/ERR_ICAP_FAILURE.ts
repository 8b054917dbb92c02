import type { VendorEntry } from '../../shapes';

export default {
  title: 'ICAP Protocol Error',
  sign: '🩺',
  headline: 'The service that checks pages for Squid has failed',
  short: 'The content checker failed',
  plain:
    'Many networks let every page be looked through, for viruses say. Squid hands the page to a checking service for that, and this service didn’t answer as it should.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'The checking service is down or overloaded.',
    'It gave an answer that Squid can’t read.',
    'Its address or its settings have changed.',
  ],
  steps: {
    visitor: [],
    owner: [
      'See whether the ICAP or eCAP service runs and whether Squid reaches it.',
      'Look at icap_service, its bypass option and the icap timeouts.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ICAP_FAILURE',
    'https://github.com/squid-cache/squid/blob/master/src/client_side_request.cc',
    'https://github.com/squid-cache/squid/blob/master/src/clients/Client.cc',
  ],
  seen: 'header',
  statuses: [500],
  tell: 'The checker belongs to whoever runs the Squid, so ask there.',
} satisfies VendorEntry;
