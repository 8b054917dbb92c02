import type { VendorEntry } from '../../shapes';

export default {
  title: 'No response received',
  sign: '🕳️',
  headline: 'The program curl got no answer at all',
  short: 'curl got no answer',
  plain:
    'The program curl prints three zeros when it has no answer to show a number for. Nothing was sent back: the reason is in its error message, not in the zeros.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'network-admin', 'wait'],
  causes: [
    'The name of the host was not found.',
    'The connection was refused, broke off, or took longer than curl was told to wait.',
    'The certificate was not accepted, so curl stopped before it asked for anything.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Look up curl’s exit code: 6 is a name not found, 7 a failed connection, 28 a time-out, 60 a certificate that isn’t trusted.',
      'Run the same command with --verbose, and see how far it gets.',
    ],
  },
  sources: [
    'https://github.com/curl/curl/blob/master/docs/libcurl/opts/CURLINFO_RESPONSE_CODE.md',
    'https://github.com/curl/curl/blob/master/src/tool_writeout.c',
  ],
  seen: 'log',
  tell: 'A command or a script printed it, with curl’s option --write-out and its variable http_code.',
} satisfies VendorEntry;
