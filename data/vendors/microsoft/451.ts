import type { VendorEntry } from '../../shapes';

export default {
  title: 'Redirect (Exchange ActiveSync)',
  sign: '📱',
  headline: 'A mail program asked the wrong mail server, and was told of another one',
  short: 'Ask another mail server',
  plain:
    'A phone or mail program asked an Exchange server that doesn’t hold this mailbox, or isn’t the best one for it. The server answers with 451 and mostly names the right one. Most programs then go there by themselves.',
  party: 'server',
  place: 'site',
  turn: ['nobody', 'site-owner'],
  causes: [
    'The mailbox was moved to another server or another place.',
    'The mail program has an old server name in its settings.',
    'A closer or better mail server has its own outside address (ExternalUrl).',
  ],
  steps: {
    visitor: [
      'If mail stops coming, remove the account from the phone and add it again, so that it looks for its server anew.',
    ],
    owner: [
      'Check ExternalUrl on the Microsoft-Server-ActiveSync virtual directory of every Exchange server concerned.',
      'See that Autodiscover gives the right server, as programs turn to it when X-MS-Location is missing.',
      'Look whether the program follows X-MS-Location at all; some old ones don’t know this answer.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f',
    'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d',
    'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/5702eaaa-e958-4c7f-8f31-71375b87228c',
  ],
  seen: 'status',
  statuses: [451],
  tell: 'The request went to /Microsoft-Server-ActiveSync, and the answer mostly has an X-MS-Location header. Elsewhere 451 means a block for legal reasons.',
} satisfies VendorEntry;
