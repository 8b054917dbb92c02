import type { VendorEntry } from '../../shapes';

export default {
  title: 'Client access licences exceeded',
  sign: '🎟️',
  headline: 'The server’s licences allow no more users at the moment',
  short: 'No licence is free',
  plain:
    'Some Windows programs may be used only by as many people as there are licences. On this server the number is used up. Only the owner can change that.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: ['More users are signed in than the server has client access licences for.'],
  steps: {
    visitor: [],
    owner: [
      'Count the client access licences and the users who are signed in.',
      'End old sign-ins that nobody uses, or get more licences.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
