import type { VendorEntry } from '../../shapes';

export default {
  title: 'Out of Memory',
  sign: '🧠',
  headline: 'The site’s program used more memory than it was given',
  short: 'Program out of memory',
  plain:
    'The site ran on Edgio’s platform, and its own program needed more memory than it may use. Edgio’s documentation says so; the company has since ended its service, so a 540 of today is likely somebody else’s.',
  party: 'app',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: ['The project’s serverless code ran out of memory.'],
  steps: { visitor: [], owner: ['Use the server logs and a profiler to find what fills the memory.'] },
  sources: ['https://docs.edg.io/applications/v4/status_codes'],
  seen: 'status',
  statuses: [540],
  tell: 'Edgio’s platform answered; other numbers from 530 to 548 in the same logs are a strong hint.',
} satisfies VendorEntry;
