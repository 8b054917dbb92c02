import type { VendorEntry } from '../../shapes';

export default {
  title: 'Logon failed due to configuration',
  sign: '🧩',
  headline: 'The server and the browser found no way to sign in',
  short: 'No shared way to sign in',
  plain:
    'There are several ways to sign in to a site, and the two sides must share one. Here they found none that both could use. Most often the way the server is set up is to blame.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'Anonymous access is off, and no other kind of authentication is on or installed.',
    'The browser supports none of the kinds that the server offers.',
    'It was only the first step of a sign-in: a browser asks without a name at first, and sends one after this answer.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Open Authentication in IIS Manager and check that a kind is on which your visitors can use.',
      'Install the role service for that kind, such as Windows Authentication: it is not there by default.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/authentication/',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-authentication-authorization/iis-authenticates-browser-client',
  ],
  seen: 'page',
  statuses: [401],
} satisfies VendorEntry;
