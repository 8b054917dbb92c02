import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP Response Timeout',
  sign: '⏰',
  headline: 'The whole answer took longer than a machine in between allows',
  short: 'The whole answer took too long',
  plain: 'Data may have kept coming, but the end wasn’t reached by the time that was set.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: ['The work on the server takes very long.', 'A very large answer comes over a slow line.'],
  steps: { visitor: [], owner: ['Let long work run in the background, or raise the limit for the complete response.'] },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.26'],
  seen: 'header',
  statuses: [504],
  tell: 'It differs from connection_read_timeout: there, nothing new came; here, the total was too long.',
} satisfies VendorEntry;
