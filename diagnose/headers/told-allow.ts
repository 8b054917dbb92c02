import { elementsOf } from './elements';
import { listed, word } from './quoted';

const METHOD = /^[\w!#$%&'*+.^`|~-]+$/;

/** Allow, with what the request used. An empty one is allowed (RFC 9110 section 10.2.1). */
export function toldAllow(value: string, used: string): string | undefined {
  const methods = elementsOf(value);
  if (!methods.every((method) => METHOD.test(method))) return;
  if (methods.length === 0) return 'This address says that it takes no request of any kind.';
  const taken = `This address takes these kinds of request: ${listed(methods.map(word), 'and')}.`;
  return methods.includes(used)
    ? `${taken} This one was ${word(used)}, and was refused all the same.`
    : `${taken} This one was ${word(used)}.`;
}
