import type { VendorEntry } from '../../shapes';

export default {
  title: 'Configuration data is invalid',
  sign: '🛠️',
  headline: 'The server can’t read the settings of this site',
  short: 'The settings can’t be read',
  plain:
    'Each site on this kind of server has a file with its settings. The server could not read it, or found something in it that it doesn’t accept. The whole site may be down until the owner corrects it.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'Web.config has a mistake in it, or names a module that isn’t installed, such as URL Rewrite.',
    'A section is locked at a higher level, or an entry stands there twice.',
    'The server’s account may not read the file.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Note the HRESULT and the line on the detailed error page: 0x8007000d is bad or unknown XML, 0x80070021 a locked section, 0x800700b7 a duplicate.',
      'For 0x80070005, give IIS_IUSRS the right to read the file.',
      'After a move, install the same modules as on the old server.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
