import { numeral } from './spans';

/** Content-Range in a 416: the real length (RFC 9110 section 14.4). */
export function toldContentRange(value: string): string | undefined {
  const length = Number(/^bytes \*\/(\d{1,15})$/i.exec(value)?.[1]);
  if (Number.isNaN(length)) return;
  const bytes = length === 1 ? '1 byte' : `${numeral(length)} bytes`;
  return `What was asked for is ${bytes} long in all; the part that the request wanted is not in it.`;
}
