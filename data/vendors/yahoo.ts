import type { Vendor } from '../shapes';

export default {
  name: 'Yahoo',
  sign: '🟣',
  category: 'software',
  plain:
    'One of the web’s oldest portals, with mail, news and stock prices. Some of its services once had a number of their own for unwanted visits.',
  tell: 'The answer’s title began with “Yahoo!” and 999, and the host was one of Yahoo’s.',
  codes: '999, seen until about 2017. Reports of today mostly speak of 429.',
  sources: [
    'https://github.com/karlwancl/YahooFinanceApi/issues/23',
    'https://github.com/pilwon/node-yahoo-finance/issues/53',
  ],
} satisfies Vendor;
