import type { Vendor } from '../shapes';

export default {
  name: 'Cloud Foundry',
  sign: '☁️',
  category: 'hosting',
  plain:
    'Software with which companies run many programs on shared computers. Its router takes each visitor to the right program.',
  tell: 'The router writes X-Cf-RouterError on the errors that it makes, and the value names the error. The one value deprecated-semicolon-params is a warning and may stand beside any answer. If the header is missing, the error most likely came from the program behind the router.',
  codes: 'The router really sends 496, 499, 525 and 526, besides standard numbers such as 404, 502 and 503.',
  sources: ['https://github.com/cloudfoundry/gorouter/blob/main/proxy/round_tripper/error_handler.go'],
} satisfies Vendor;
