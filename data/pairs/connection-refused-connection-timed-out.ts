import type { Pair } from '../shapes';

export default {
  between: ['failures/connection-refused', 'failures/connection-timed-out'],
  says: 'Refused means that a clear no came back; timed out means that the browser waited, and no answer came in time.',
  choose:
    'A refusal mostly points to a stopped program, a wrong port or a firewall that rejects. Silence rather points to a firewall that drops, a machine that is off or far too busy, or a broken path.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9293.html#section-3.5.2',
    'https://www.rfc-editor.org/rfc/rfc9293.html#section-3.8.3',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
  ],
} satisfies Pair;
