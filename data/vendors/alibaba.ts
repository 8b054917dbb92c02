import type { Vendor } from '../shapes';

export default {
  name: 'Alibaba Cloud',
  sign: '🧡',
  category: 'hosting',
  plain:
    'A company that rents out computers and a network that keeps sites near their visitors. Owners can run small programs on that network.',
  tell: 'Answers on its network often say Server: Tengine and have headers such as EagleId. They are on the way and prove nothing.',
  codes: '598 and 599, for a small program that was held back or that crashed.',
  sources: ['https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes'],
} satisfies Vendor;
