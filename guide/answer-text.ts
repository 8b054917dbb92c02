import type { Answer } from '../data/shapes';

/** An answer as HTTP/1.1 writes it: status line, headers, an empty line, body. RFC 9112 section 2.1. */
export function answerText({ status, reason, headers, body }: Answer): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${String(status).padStart(3, '0')} ${reason}`, ...lines, '', body ?? ''].join('\n');
}
