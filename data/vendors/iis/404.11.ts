import type { VendorEntry } from '../../shapes';

export default {
  title: 'Double escape sequence',
  sign: '🪆',
  headline: 'The address has characters that are disguised twice',
  short: 'Characters coded twice',
  plain:
    'In an address, a special character is written as a code, such as %20 for a space. Here a code seems to hide another code, and attackers do that too. A plus sign in the path can already be enough.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The address was encoded twice by a program.', 'A file name contains a plus sign or a percent sign.'],
  steps: {
    visitor: [],
    owner: [
      'Find out where the second encoding comes from: the decoded address still changes when it is decoded again.',
      'Rename files that have + in their names.',
      'Set allowDoubleEscaping to true only where you need it: it is false for safety.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
