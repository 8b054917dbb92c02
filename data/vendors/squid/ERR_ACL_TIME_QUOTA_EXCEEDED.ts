import type { VendorEntry } from '../../shapes';

export default {
  title: 'Time Quota Exceeded',
  sign: '⏳',
  headline: 'Your time online through Squid is used up for now',
  short: 'Your online time is used up',
  plain:
    'Whoever runs this Squid gives each person a certain amount of time. Yours has run out, and it fills up again when the next period starts.',
  party: 'proxy',
  place: 'proxy',
  turn: ['wait', 'network-admin'],
  causes: [
    'You have used all the time that was set for you in this period.',
    'The limit is shared, and others have used it too.',
  ],
  steps: {
    visitor: ['Wait for the next period, or ask the network’s keeper how long it lasts.'],
    owner: ['Check the quota helper’s settings and the deny_info line that shows this page.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ACL_TIME_QUOTA_EXCEEDED',
    'https://github.com/squid-cache/squid/blob/master/src/cf.data.pre',
  ],
  seen: 'header',
  statuses: [403],
  tell: 'Squid sends this page only where its keeper asked for it with deny_info.',
} satisfies VendorEntry;
