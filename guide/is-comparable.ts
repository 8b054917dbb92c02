import type { Topic } from './topic';

/** Codes and failures can be compared; classes, families and vendors are shelves of them, and articles speak of several. */
export function isComparable({ id }: Topic): boolean {
  return !/^(classes\/|families\/|articles\/|vendors\/[^/]+$)/.test(id);
}
