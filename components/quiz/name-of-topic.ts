import type { Topic } from '../../guide/topic';

/** `404 Not Found`; what has no code is in quotation marks. */
export function nameOfTopic({ code, title }: Topic): string {
  return code ? `${code} ${title}` : `“${title}”`;
}
