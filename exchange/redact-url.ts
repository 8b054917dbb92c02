import { keepUrlAgain } from './keep-url-again';
import { HIDDEN, redactQuery } from './redact-query';
import { redactText } from './redact-text';

/** A parameter within the path: `/cart;jsessionid=1F2A`. */
const PATH_PARAMETER = /;([^=;/?]*)=[^;/?]*/g;

/** Scheme and host. */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i;

/**
 * A URL to show to somebody else. The values of its parameters go, and e-mail and IP addresses in its path; the names
 * of the parameters, the host (an IP address, too) and the rest of the path stay, since a report is about them. Of a
 * file on one’s own disk only `file:` stays.
 */
export function redactUrl(url: string): string {
  if (/^file:/i.test(url)) return `file:///${HIDDEN}`;
  const kept = keepUrlAgain(url);
  const at = kept.indexOf('?');
  const address = at < 0 ? kept : kept.slice(0, at);
  const [origin = ''] = ORIGIN.exec(address) ?? [];
  const path = redactText(address.slice(origin.length).replace(PATH_PARAMETER, `;$1=${HIDDEN}`));
  const whole = `${origin.replace(/^([^/]*\/\/).*@/, '$1')}${path}`;
  return keepUrlAgain(at < 0 ? whole : `${whole}?${redactQuery(kept.slice(at + 1))}`);
}
