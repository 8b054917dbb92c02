import type { VendorEntry } from '../../shapes';

export default {
  title: 'Unable to process request',
  sign: '🤖',
  headline: 'Yahoo once turned away those who asked too often',
  short: 'Yahoo’s old limit',
  plain:
    'Years ago, Yahoo’s services answered in this way when one address asked too much. The text beside it said that the request could not be processed at this time. Yahoo’s guide to YQL, one of these services, said that too many requests were the usual reason.',
  party: 'app',
  place: 'site',
  turn: ['wait'],
  causes: ['Very many requests came from one address.', 'The service was busy.'],
  steps: {
    visitor: ['Wait some hours before you try again.'],
    owner: ['Ask more slowly, and keep what you already have.'],
  },
  sources: [
    'https://developer.yahoo.com/yql/guide/errors.html',
    'https://github.com/karlwancl/YahooFinanceApi/issues/23',
    'https://github.com/pilwon/node-yahoo-finance/issues/53',
  ],
  seen: 'status',
  statuses: [999],
  tell: 'The host was one of Yahoo’s, and the text said “Unable to process request at this time” and “error 999”.',
} satisfies VendorEntry;
