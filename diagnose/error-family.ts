import type { Failure } from '../capture/failure';

/** Kinds of network failure, told by the browser's name alone. */
export type ErrorFamily =
  | 'cancelled'
  | 'blocked'
  | 'tracking'
  | 'name'
  | 'certificate'
  | 'proxy-auth'
  | 'proxy'
  | 'offline'
  | 'time'
  | 'other';

const FAMILIES: readonly [ErrorFamily, RegExp][] = [
  [
    'cancelled',
    /^(net::ERR_(ABORTED|CONTEXT_SHUT_DOWN)|NS_BINDING_(ABORTED|CANCELLED_OLD_LOAD)|NS_ERROR_DOM_ABORT_ERR)$/,
  ],
  ['blocked', /^(net::ERR_BLOCKED_BY_CLIENT|NS_ERROR_ABORT)$/],
  [
    'tracking',
    /^(net::ERR_BLOCKED_BY_FINGERPRINTING_PROTECTION|NS_ERROR_(\w*TRACKING|FINGERPRINTING|CRYPTOMINING)_URI)$/,
  ],
  ['proxy-auth', /PROXY_AUTH/],
  ['proxy', /PROXY|TUNNEL|SOCKS|ERR_PAC_/],
  ['name', /NAME_NOT_RESOLVED|NAME_RESOLUTION|ERR_DNS_|ERR_ICANN_|UNKNOWN_HOST|NS_ERROR_NET_ON_RESOLV/],
  [
    'certificate',
    /ERR_(CERT|SSL|TLS|ECH|BAD_SSL|CT)_|(SEC|SSL|MOZILLA_PKIX)_ERROR_|NS_ERROR_NET_ON_TLS|HSTS_CERT|Error code 2153[34]\d{5}$/,
  ],
  ['offline', /INTERNET_DISCONNECTED|NS_ERROR_OFFLINE/],
  ['time', /TIMED_OUT|TIMEOUT/],
];

/** The family of a failure without a failing status. Firefox's only nameless errors are about certificates and TLS. */
export function errorFamily({ error, navigationError }: Failure): ErrorFamily {
  const names = [navigationError, error].filter((name) => name !== undefined);
  const families = names.map((name) => FAMILIES.find(([, pattern]) => pattern.test(name))?.[0]);
  const family = families.find((found) => found && found !== 'cancelled');
  if (family) return family;
  // A navigation's own error outranks the cancelling of its request.
  if (families.length > 0 && families.every((found) => found === 'cancelled')) return 'cancelled';
  return error && !/^(net::|NS_)/.test(error) ? 'certificate' : 'other';
}
