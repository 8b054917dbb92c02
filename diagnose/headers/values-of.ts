import type { KeptHeader } from '../../capture/failure';

/** Every value of a header (lower-case name), in order. */
export function valuesOf(headers: readonly KeptHeader[], name: string): string[] {
  return headers.filter(([header]) => header === name).map(([, value]) => value.trim());
}
