import type { VendorEntry } from '../../shapes';

export default {
  title: 'Connectivity Disrupted',
  sign: '🔌',
  headline: 'The line between your company and Akamai’s access service is cut',
  short: 'Company’s line to Akamai cut',
  plain:
    'Your company opens its programs to you through a service of Akamai’s. The machine inside the company that keeps up the line to it can’t be reached at the moment. No first-hand documentation of this number could be checked; the name comes from somebody else’s list.',
  party: 'gateway',
  place: 'site',
  turn: ['network-admin', 'wait'],
  causes: [
    'The connector has no outgoing connection to Akamai’s cloud, for the application or for the directory of users.',
  ],
  steps: {
    visitor: ['Tell your company’s help desk that the application shows 540.'],
    owner: ['Check that the connector runs, and that the firewall lets it connect outwards.'],
  },
  sources: [
    'https://techdocs.akamai.com/eaa/docs/app-response-codes-login-events-err',
    'https://github.com/jschauma/httpstatus',
  ],
  seen: 'status',
  statuses: [540],
  tell: 'The address belongs to an application published through Akamai Enterprise Application Access.',
} satisfies VendorEntry;
