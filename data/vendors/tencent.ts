import type { Vendor } from '../shapes';

export default {
  name: 'Tencent EdgeOne',
  sign: '🐧',
  category: 'hosting',
  plain:
    'A service of Tencent’s that keeps sites near their visitors, guards them, and runs small sites altogether under the name EdgeOne Pages.',
  tell: 'Answers carry a header named EO-LOG-UUID, which its support asks for. It shows the way and doesn’t prove who made the error.',
  codes:
    'EdgeOne keeps 520 to 599 for itself: 520 to 525 resemble Cloudflare’s, 550 to 555 mean the same six things, and 566 and 567 say that a protection rule blocked the visit. EdgeOne Pages gives 423, 424, 451, 511 and 512 meanings of its own.',
  sources: [
    'https://cloud.tencent.com/document/product/1552/101095',
    'https://cloud.tencent.com/document/product/1552/127391',
    'https://www.tencentcloud.com/document/product/1145/58009',
  ],
} satisfies Vendor;
