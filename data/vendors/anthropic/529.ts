import type { VendorEntry } from '../../shapes';

export default {
  title: 'Overloaded',
  sign: '🛳️',
  headline: 'The Claude service has more to do than it can take on just now',
  short: 'Claude is overloaded',
  plain:
    'Anthropic’s Claude is busy for everybody at this moment. It says nothing about your account, and it passes by itself.',
  party: 'app',
  place: 'site',
  turn: ['wait'],
  causes: ['Traffic from all users together is very high.'],
  steps: {
    visitor: ['Wait a minute or two, and send your message again.'],
    owner: [
      'Let the official libraries retry, or retry with growing pauses; honour Retry-After if it is there.',
      'Check status.claude.com if it goes on.',
    ],
  },
  sources: ['https://platform.claude.com/docs/en/api/errors'],
  seen: 'status',
  statuses: [529],
  tell: 'The JSON body has error.type overloaded_error.',
} satisfies VendorEntry;
