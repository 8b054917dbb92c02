import type { VendorEntry } from '../../shapes';

export default {
  title: 'Execute access forbidden',
  sign: '🛑',
  headline: 'The server may not run the program that this address points to',
  short: 'Programs may not run here',
  plain:
    'This address leads to a program, and programs are not allowed to run in that folder. Reading plain files from it may still work. The site’s owner decides what each folder may do.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The folder allows reading only, and the address asks for a script or an executable.',
    'The file was put into a folder that was never meant for programs.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Open Handler Mappings, choose Edit Feature Permissions, and see whether Script or Execute is ticked (the accessPolicy attribute of handlers).',
      'Allow it only for the folder that needs it.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/handlers/',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
