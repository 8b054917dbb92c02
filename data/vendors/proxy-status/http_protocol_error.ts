import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP Protocol Error',
  sign: '🌀',
  headline: 'Two machines on the way talked past each other',
  short: 'Rules of the web broken',
  plain:
    'A machine in between and the next one didn’t keep to the same rules, and none of the more exact names for it fits.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The next machine sent something that isn’t a valid answer.',
    'The machine in between is stricter than others.',
    'The wrong protocol is set for the next hop.',
  ],
  steps: { visitor: [], owner: ['Read the details parameter, if there is one, and capture what the next hop sends.'] },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.28'],
  seen: 'header',
  statuses: [502],
  tell: 'The standard keeps it for cases that have no name of their own.',
} satisfies VendorEntry;
