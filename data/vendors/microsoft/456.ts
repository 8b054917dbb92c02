import type { VendorEntry } from '../../shapes';

export default {
  title: 'Blocked',
  sign: '🔒',
  headline: 'The mail account that the phone asked for is blocked',
  short: 'Mail account is blocked',
  plain:
    'A phone or another mail program asked an Exchange server for mail. The server answered that this user’s account is blocked. It doesn’t say why.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'Those who run the mail server have blocked the account.',
    'It may have been blocked after too many wrong passwords; Microsoft lists no reasons for this number.',
  ],
  steps: {
    visitor: [
      'Ask the people who look after your mail to see what is wrong with the account.',
      'Until then, turn the account off on the phone, so that it doesn’t keep asking.',
    ],
    owner: [
      'Check in the directory whether the user’s account is disabled, locked or blocked from signing in.',
      'Look at the sign-in log for what came before the block.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d',
  ],
  seen: 'status',
  statuses: [456],
  tell: 'The request went to /Microsoft-Server-ActiveSync. An answer from api.deepl.com or api-free.deepl.com is DeepL’s, about used-up characters.',
} satisfies VendorEntry;
