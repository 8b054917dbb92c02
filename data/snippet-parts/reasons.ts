import type { Answer } from '../shapes';

/** The status codes of IANA’s registry, by their first digit. */
const REGISTERED: Record<string, readonly number[]> = {
  1: [100, 101, 102, 103, 104],
  2: [200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
  3: [300, 301, 302, 303, 304, 305, 306, 307, 308],
  4: [
    400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424,
    425, 426, 428, 429, 431, 451,
  ],
  5: [500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511],
};

/** Whether IANA’s registry has a status, so that frameworks know its reason phrase. */
export function isRegistered(status: number): boolean {
  return REGISTERED[String(status).charAt(0)]?.includes(status) ?? false;
}

/** The reason phrase of an answer, where it has one that frameworks don’t know themselves. */
export function ownReason({ status, reason }: Answer): string | undefined {
  return isRegistered(status) || reason === '' ? undefined : reason;
}
