/** Are these hosts strangers: neither the same, nor one under the other? Whose they are, no list here tells. */
export function isElsewhere(host: string, other: string): boolean {
  return host !== other && !host.endsWith(`.${other}`) && !other.endsWith(`.${host}`);
}
