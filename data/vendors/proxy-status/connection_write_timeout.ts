import type { VendorEntry } from '../../shapes';

export default {
  title: 'Connection Write Timeout',
  sign: '🧊',
  headline: 'A machine in between could not get its data sent',
  short: 'The data couldn’t be sent',
  plain: 'It had something to pass on, but the line took nothing more. After a while it gave up.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: ['The other side doesn’t read, so that the buffers are full.', 'The connection is very slow, or is dead.'],
  steps: {
    visitor: [],
    owner: ['See whether the backend reads request bodies, and how much the network between them loses.'],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.11'],
  seen: 'header',
  statuses: [504],
  tell: 'RFC 9209 doesn’t say in which direction the data was to go.',
} satisfies VendorEntry;
