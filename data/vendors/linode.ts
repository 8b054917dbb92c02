import type { Vendor } from '../shapes';

export default {
  name: 'Linode (Akamai)',
  sign: '🖥️',
  category: 'hosting',
  plain:
    'A company that rents out computers in the cloud, now part of Akamai. Programs order and manage them through its interface.',
  tell: 'Only the address tells: the request went to api.linode.com.',
  codes: '299, for a request that worked in an outdated way.',
  sources: ['https://github.com/linode/linode-api-docs/blob/development/openapi.yaml'],
} satisfies Vendor;
