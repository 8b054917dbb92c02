import type { VendorEntry } from '../../shapes';

export default {
  title: 'Checkpoint',
  sign: '📍',
  headline: 'An old proposal let a server say how much of an upload it has',
  short: 'How far an upload got',
  plain:
    'It was an idea of Google’s for uploads that can go on after a break. Today 103 means something else, and you’ll hardly meet this one.',
  party: 'server',
  place: 'unknown',
  turn: ['nobody'],
  causes: ['A very old program follows the proposal for resumable requests.'],
  steps: { visitor: [], owner: ['Use a current way for resumable uploads; the registered 103 is Early Hints.'] },
  sources: ['https://code.google.com/archive/p/gears/wikis/ResumableHttpRequestsProposal.wiki'],
  seen: 'status',
  statuses: [103],
  tell: 'It would come in the middle of an upload with PUT or POST. Early Hints carries Link headers instead.',
} satisfies VendorEntry;
