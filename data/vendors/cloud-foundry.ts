import type { Vendor } from '../shapes';

export default {
  name: 'Cloud Foundry',
  sign: '☁️',
  category: 'hosting',
  plain:
    'Software with which companies run many programs on shared computers. Its router takes each visitor to the right program.',
  tell: 'X-Cf-RouterError is written by the router only, and its value names the error. If it is missing, the program behind the router answered.',
  codes: 'The router really sends 496, 499, 525 and 526, besides standard numbers such as 404, 502 and 503.',
  sources: ['https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go'],
} satisfies Vendor;
