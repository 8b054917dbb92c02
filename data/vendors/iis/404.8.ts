import type { VendorEntry } from '../../shapes';

export default {
  title: 'Hidden namespace',
  sign: '🕳️',
  headline: 'The address leads into a part of the site that is kept hidden',
  short: 'A hidden folder',
  plain:
    'Some folders of a site hold its programs and settings, and nobody should see them. The address names such a folder. For ASP.NET, names like bin and App_Code are hidden from the start.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A part of the address between two slashes stands in hiddenSegments.',
    'A folder of your own happens to have such a name.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Rename the folder if the match is an accident.',
      'Take a segment out of hiddenSegments only if nothing secret lies in it.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/hiddensegments/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
