import type { VendorEntry } from '../../shapes';

export default {
  title: 'WebDAV request unhandled',
  sign: '📮',
  headline: 'A request for file work came to a part that only gives out files',
  short: 'File work isn’t switched on',
  plain:
    'A program wanted to work with files on the site as if it were a folder. The feature for that didn’t take the request. It landed at the part that hands out plain files, which can’t do it.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'WebDAV Publishing isn’t installed, or not enabled for this site.',
    'The WebDAV handler or module was removed in Web.config.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Install WebDAV Publishing and enable it for the site in WebDAV Authoring Rules.',
      'If you don’t want WebDAV, nothing is wrong here.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/webdav/authoring/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
