import type { KeptHeader } from '../capture/failure';
import { type Challenge, readChallenges } from '../diagnose/headers/challenges';
import { HIDDEN } from './redact-query';
import { redactText } from './redact-text';

/** What a challenge says of the failure and not of anybody; realms, scopes, tenants and descriptions are none of it. */
const TELLING: ReadonlySet<string> = new Set(['algorithm', 'charset', 'error', 'qop', 'stale']);

/** A protocol’s version in a Via, `1.1` or `HTTP/1.1`, or a product’s, `squid/5.7`. */
const VERSION = /^(?:\w+\/)?\d(?:\.\d)?$|^[A-Za-z][A-Za-z_-]*\/v?\d[\w.]*$/;

/** What vendors call themselves in a Via; any other word may be the name of somebody’s machine. */
const VENDOR = /^(?:caddy|cloudfront|google|heroku-router|varnish|vegur|ns-cache-[\d.:]+|[\da-f]+\.cloudfront\.net)$/i;

/** A machine’s name with dots, or with a port. */
const HOST = /(?<![\w./-])[\w-]{1,63}(?:(?:\.[\w-]{1,63}){0,8}\.[a-z][a-z-]{1,24}(?::\d{1,5})?|:\d{1,5})(?![\w.-])/gi;

/** Parameters whose values are free text or name a machine: Proxy-Status’s, Cache-Status’s, Server-Timing’s. */
const FREE_VALUE = /\b(next-hop|details?|key|desc)=("(?:[^"\\]|\\.)*"?|[^;,\s"]*)/gi;

/** `HIT`, `"cache miss"`: what a Server-Timing’s description is for. */
const PLAIN_WORDS = /^"?[A-Za-z][A-Za-z _-]{0,30}"?$/;

/** How the values of a header are changed beyond `redactText`. */
const BY_NAME: ReadonlyMap<string, (value: string) => string> = new Map([
  ['www-authenticate', withoutRealms],
  ['proxy-authenticate', withoutRealms],
  ['via', withoutNames],
  ['x-cache', (value) => value.replace(/\bfrom (?!(?:child|cloudfront|parent)\b)[^\s,]+/gi, `from ${HIDDEN}`)],
  ['cache-status', withoutMachines],
  ['proxy-status', withoutMachines],
  ['server-timing', withoutMachines],
]);

/**
 * A kept header to show to somebody else. Out of every value go IP and e-mail addresses and the values of parameters in
 * addresses; out of challenges all but their schemes and errors; out of what machines on the way say of themselves the
 * machines’ names and free text. The ids that a support team asks for, rate limits, products and versions stay.
 */
export function redactHeader([name, value]: KeptHeader): KeptHeader {
  return [name, redactText(BY_NAME.get(name)?.(value) ?? value)];
}

function withoutNames(value: string): string {
  return value.replace(/[^\s(),;]+/g, (word) => (VERSION.test(word) || VENDOR.test(word) ? word : HIDDEN));
}

function withoutRealms(value: string): string {
  return readChallenges([value]).map(writeChallenge).join(', ');
}

function writeChallenge({ scheme, params, token68 }: Challenge): string {
  const written = Object.entries(params).map(([name, value]) =>
    TELLING.has(name) ? `${name}="${value.replace(/["\\]/g, '\\$&')}"` : `${name}="${HIDDEN}"`,
  );
  return `${scheme} ${token68 === undefined ? written.join(', ') : HIDDEN}`.trimEnd();
}

function withoutMachines(value: string): string {
  return value
    .replace(FREE_VALUE, (whole, name: string, told: string) =>
      name.toLowerCase() === 'desc' && PLAIN_WORDS.test(told) ? whole : `${name}="${HIDDEN}"`,
    )
    .replace(HOST, HIDDEN);
}
