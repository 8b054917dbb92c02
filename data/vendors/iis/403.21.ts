import type { VendorEntry } from '../../shapes';

export default {
  title: 'Source access denied',
  sign: '📝',
  headline: 'The source of this page may not be read or changed',
  short: 'The source is kept closed',
  plain:
    'A program wanted the page as it was written, and not as the server shows it. The site doesn’t give out that source. It may hold passwords, so this protection makes sense.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A WebDAV program sent “Translate: f” for a script or an ASP.NET page.',
    'No authoring rule grants Source access to this user.',
  ],
  steps: {
    visitor: [],
    owner: ['Grant Source in a WebDAV authoring rule, to few users and for few paths.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/webdav/authoringrules/add',
    'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdvse/501879f9-3875-4d7a-ab88-3cecab440034',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
