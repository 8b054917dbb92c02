import { isoTime } from '../iso-time';
import { FORMAT, VERSION } from '../write-json';
import type { CheckedAddress } from './checked-address';

/** Results of a check, all that was seen, redirect by redirect. What the answers say is left out. */
export function writeCheckJson(checked: readonly CheckedAddress[], now: number): string {
  const addresses = checked.map(({ url, headline, result: { at, failure: _, ...result } }) => ({
    url,
    checkedAt: isoTime(at),
    diagnosis: headline,
    ...result,
    ...(result.waitUntil === undefined ? {} : { waitUntil: isoTime(result.waitUntil) }),
  }));
  return `${JSON.stringify({ format: `${FORMAT}-check`, version: VERSION, exportedAt: isoTime(now), addresses }, undefined, 2)}\n`;
}
