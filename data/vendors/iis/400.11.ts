import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid WebSocket request',
  sign: '🔌',
  headline: 'A request for a lasting connection was not made in the right way',
  short: 'The lasting connection went wrong',
  plain:
    'Live pages such as chats ask the server for a connection that stays open. The request for it had a mistake, so the server turned it down. The technique is called WebSocket, and IIS has known it since version 8.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A program made the opening request by itself and left something out.',
    'A machine in between dropped the Upgrade or Connection header, or changed one of the Sec-WebSocket headers.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Look at the raw opening request as it reaches IIS: Upgrade, Connection, Sec-WebSocket-Key and Sec-WebSocket-Version must be there.',
      'Let every proxy on the way pass the upgrade on.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/websocket',
    'https://www.rfc-editor.org/rfc/rfc6455.html#section-4.1',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
