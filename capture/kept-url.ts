import { keepText } from './kept-text';
import { isSecret } from './secret';

const MOST = 2000;
const TAIL = 100;

/**
 * A URL as it may be remembered: no credentials, no fragment, no values of parameters that look secret,
 * and at most 2,000 characters, the middle left out. Of a `data:` or `blob:` URL only the head.
 */
export function keepUrl(url: string): string {
  const whole = url.length > MOST ? `${url.slice(0, MOST - TAIL - 1)}…${url.slice(-TAIL)}` : url;
  const scheme = whole.slice(0, whole.indexOf(':') + 1).toLowerCase();
  if (scheme === 'data:' || scheme === 'blob:' || scheme === 'javascript:') {
    return keepText(`${whole.split(',', 1)[0]?.slice(0, 60)}…`, MOST);
  }
  const [address = '', query] = splitOnce(splitOnce(whole, '#')[0] ?? '', '?');
  const withoutCredentials = address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1');
  return keepText(query === undefined ? withoutCredentials : `${withoutCredentials}?${redactQuery(query)}`, MOST);
}

function redactQuery(query: string): string {
  return query
    .split('&')
    .map((parameter) => {
      const [name = '', value] = splitOnce(parameter, '=');
      return value && isSecret(name, value) ? `${name}=•••` : parameter;
    })
    .join('&');
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
