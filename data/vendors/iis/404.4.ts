import type { VendorEntry } from '../../shapes';

export default {
  title: 'No handler configured',
  sign: '🤷',
  headline: 'No part of the server feels responsible for this kind of address',
  short: 'Nobody takes this request',
  plain:
    'A web server gives each kind of address to a part that can answer it. For this one there is no such part. So the server says that nothing was found.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The handler for this file extension was removed or never installed.',
    'The handlers that exist don’t take this method, or don’t fit the application pool.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Look in Handler Mappings for an entry whose path, verb and preCondition fit the request.',
      'Put the static file handler back (path *) if a clear element threw it out.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/handlers/',
    'https://learn.microsoft.com/en-us/iis/web-development-reference/native-code-development-overview/walkthrough-creating-a-hosted-web-core-application',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
