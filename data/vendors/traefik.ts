import type { Vendor } from '../shapes';

export default {
  name: 'Traefik',
  sign: '🚦',
  category: 'proxies',
  plain:
    'A program that stands before a site’s own programs and leads each visitor to the right one. It is common where programs run in containers.',
  tell: 'Its own errors are just the few words of the status as plain text, without a Server header. X-Retry-In comes from its rate limit only.',
  codes: '499 when the asker left; 502, 504 and 500 when the program behind failed, was too slow or had another error.',
  sources: ['https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go'],
} satisfies Vendor;
