import type { VendorEntry } from '../../shapes';

export default {
  title: 'ISAPI or CGI restriction',
  sign: '🧰',
  headline: 'The server isn’t allowed to run the program that makes this page',
  short: 'The program isn’t on the list',
  plain:
    'This page is made by an add-on program on the server. Only programs on a list of the owner may run, and this one isn’t allowed there. Such a list keeps foreign programs from being started.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The ISAPI or CGI program is missing in ISAPI and CGI Restrictions, or is denied there.',
    'The .NET Framework version was installed and never allowed.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Open ISAPI and CGI Restrictions at the server level, and allow exactly this program.',
      'Leave notListedIsapisAllowed and notListedCgisAllowed at false.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/site-behavior-performance/http-error-402-webpage',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/isapicgirestriction/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
