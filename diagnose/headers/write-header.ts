import type { KeptHeader } from '../../capture/failure';

/** A header as a fact: `Retry-After: 120`, `WWW-Authenticate: Basic`. */
export function writeHeader([name, value]: KeptHeader): string {
  return `${name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()).replace(/^Www-/, 'WWW-')}: ${value}`;
}
