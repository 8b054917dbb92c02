import type { Endpoint, Failure, KeptHeader } from '../capture/failure';
import type { ArchivedPage } from '../store/archive/archived-page';
import { redactHeader } from './redact-header';
import { HIDDEN } from './redact-query';
import { redactText } from './redact-text';
import { redactUrl } from './redact-url';

/**
 * A page to show to somebody else, each of its failures as `redactFailure` leaves it. What the failures mean has to be
 * told anew, since a diagnosis quotes them.
 */
export function redactPage({ own, ...page }: ArchivedPage): ArchivedPage {
  return {
    ...page,
    url: redactUrl(page.url),
    ...(own ? { own: redactFailure(own) } : {}),
    failures: page.failures.map(redactFailure),
  };
}

/**
 * A failure to show to somebody else. Capture has kept no password, token or fragment; here go, too:
 * - the values of all parameters in all addresses, and what `redactUrl` takes out of their paths;
 * - the address that answered, and every IP and e-mail address in what a server said;
 * - host and port of the proxy and of whoever asked for a sign-in, and what it calls the place (the realm);
 * - of the initiator all but its origin;
 * - what `redactHeader` takes out of headers;
 * - the answer's content.
 *
 * What happened stays: addresses with their hosts and paths, methods, times, statuses and errors, the schemes of
 * sign-ins, who made the answer, and the ids by which a support team finds the request.
 */
export function redactFailure({ ip, body, ...failure }: Failure): Failure {
  const { initiator, reason, error, navigationError, headers, signIn, proxy, preflight, redirects } = failure;
  return {
    ...failure,
    url: redactUrl(failure.url),
    ...(initiator === undefined ? {} : { initiator: originOf(initiator) }),
    ...(reason === undefined ? {} : { reason: redactText(reason) }),
    ...(error === undefined ? {} : { error: redactText(error) }),
    ...(navigationError === undefined ? {} : { navigationError: redactText(navigationError) }),
    ...(headers ? { headers: headers.map(redactHeader) } : {}),
    ...(signIn ? { signIn: withoutRealm(signIn) } : {}),
    ...(proxy ? { proxy: NOWHERE } : {}),
    ...(preflight ? { preflight: redactPreflight(preflight) } : {}),
    ...(redirects ? { redirects: redirects.map((hop) => ({ ...hop, url: redactUrl(hop.url) })) } : {}),
  };
}

const NOWHERE: Endpoint = { host: HIDDEN, port: 0 };

function withoutRealm({ from, scheme }: NonNullable<Failure['signIn']>): Failure['signIn'] {
  return { from, scheme, ...NOWHERE };
}

function redactPreflight({ error, headers, ...preflight }: NonNullable<Failure['preflight']>): Failure['preflight'] {
  return {
    ...preflight,
    ...(error === undefined ? {} : { error: redactText(error) }),
    ...(headers ? { headers: headers.map((header: KeptHeader) => redactHeader(header)) } : {}),
  };
}

/** An extension has no origin that the standard knows, and its address names it. */
function originOf(initiator: string): string {
  const parsed = URL.parse(initiator);
  if (!parsed) return initiator === 'null' ? initiator : HIDDEN;
  if (parsed.origin !== 'null') return parsed.origin;
  return parsed.host ? `${parsed.protocol}//${parsed.host}` : 'null';
}
