import { isIp } from './is-ip';
import { HIDDEN, redactQuery } from './redact-query';

const QUERY = /\?([^\s"'<>]+)/g;

/** RFC 8941 writes true and false so, where an address has its query. */
const BOOLEAN = /^[01](?![^;,)])/;

const EMAIL = /[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,24}(?![\w-])/gi;

/** What may be an address; `isIp` tells. A version is none: `openresty/1.21.4.1`. */
const MAYBE_IP = /(?<![A-Za-z\d.]|(?:^|[\s(,;])[A-Za-z][\w-]{0,40}\/)[\da-f:.]{2,45}(?![A-Za-z\d:])/gi;

/** A port that follows the address, and the full stop of a sentence. */
const AFTER_IP = /(?:(?<=\.\d+):\d*)?\.?$/;

/** Text from the network without IP addresses, e-mail addresses and what addresses carry in their query. */
export function redactText(text: string): string {
  return text
    .replace(QUERY, (whole, query: string) => (BOOLEAN.test(query) ? whole : `?${redactQuery(query)}`))
    .replace(EMAIL, HIDDEN)
    .replace(MAYBE_IP, (piece) => {
      const address = piece.replace(AFTER_IP, '');
      return isIp(address) ? `${HIDDEN}${piece.slice(address.length)}` : piece;
    });
}
