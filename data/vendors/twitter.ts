import type { Vendor } from '../shapes';

export default {
  name: 'Twitter (now X)',
  sign: '🐦',
  category: 'software',
  plain:
    'The network for short messages that is called X today. Its old interface for programs had a number of its own.',
  tell: 'The request went to a host of Twitter’s, and to version 1 of its API or its old search.',
  codes: '420, “Enhance Your Calm”, for too many requests. Newer versions send 429.',
  sources: ['https://groups.google.com/group/twitter-api-announce/browse_thread/thread/3f3b0fd38deb9b0f'],
} satisfies Vendor;
