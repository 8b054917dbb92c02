import type { VendorEntry } from '../../shapes';

export default {
  title: 'Read access forbidden',
  sign: '📕',
  headline: 'The server may not read from the folder of this address',
  short: 'Reading is switched off',
  plain:
    'The folder behind this address is closed for reading. So even an ordinary page in it is not handed out. This is a setting of the site, and not about who you are.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'Read is not granted to the folder in the settings of IIS.',
    'The start page that the folder should show doesn’t exist.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Add Read to the accessPolicy of handlers, which is also its default.',
      'If a default document is used, check that the file is there.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/handlers/',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
