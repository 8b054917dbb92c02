import type { Body } from '../../capture/failure';

const MOST = 5000;

/** What a body says, as `PageWords` expect it: of XML the source without its declaration and namespaces. */
export function textOfBody({ type, text }: Body): string {
  const source = text.slice(0, MOST);
  const shown = /\bxml$/.test(type) ? source.replace(/^\s*<\?xml[^>]*>|\sxmlns="[^"]*"/g, '') : source;
  const lines = shown.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).join('\n');
}
