import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request entity too large',
  sign: '🐋',
  headline: 'The server doesn’t take in as much as was sent',
  short: 'Too much was sent',
  plain:
    'The request carried more data than the server takes. It is close to 404.13, for which Microsoft names a limit. For this number it names none.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The upload is over a limit of the server or of a module.',
    'A limit for data that is read ahead, uploadReadAheadSize, is too small: this is what owners who met the number report.',
  ],
  steps: {
    visitor: ['Try a smaller upload.'],
    owner: [
      'Look at uploadReadAheadSize in serverRuntime (49,152 bytes by default), and raise it with care.',
      'Check maxAllowedContentLength too, which has the numbers 404.13 and 413.1.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/serverruntime',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
  ],
  seen: 'page',
  statuses: [413],
} satisfies VendorEntry;
