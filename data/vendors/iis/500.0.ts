import type { VendorEntry } from '../../shapes';

export default {
  title: 'Module or ISAPI error',
  sign: '💥',
  headline: 'A part of the server failed while it worked on the request',
  short: 'A part of the server failed',
  plain:
    'The server is built from many parts, and one of them broke down over this request. Many different faults lead to this number. Only the server’s own notes tell which one it was.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'An ISAPI filter that doesn’t suit this version of IIS was loaded.',
    'A script mapping points to a wrong or missing .dll file.',
    'The server can’t reach the folder or the network share of the site.',
    'With ASP.NET Core: its module could not load the part that starts the program.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Read the HRESULT on the detailed error page: 0x80070035 means that the root directory can’t be reached, for example.',
      'Open Handler Mappings and ISAPI Filters, and put right or remove what doesn’t fit.',
      'If the page says ANCM, check that the .NET version that the program needs is installed.',
      'Look in the Application event log at the same second.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-error-500-when-you-visit-web-site',
    'https://learn.microsoft.com/en-us/aspnet/core/test/troubleshoot-azure-iis',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
