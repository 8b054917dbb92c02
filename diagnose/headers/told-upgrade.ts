import { elementsOf } from './elements';
import { listed, word } from './quoted';

const PROTOCOL = /^([\w!#$%&'*+.^`|~-]+)(?:\/([\w!#$%&'*+.^`|~-]+))?$/;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['tls', 'an encrypted connection'],
  ['http', 'a newer form of HTTP'],
  ['h2c', 'a newer form of HTTP'],
  ['h2', 'a newer form of HTTP, encrypted'],
  ['websocket', 'a connection that stays open both ways'],
]);

/** Upgrade in a 426: to what, what is liked best first (RFC 9110 section 7.8). */
export function toldUpgrade(value: string): string | undefined {
  const protocols = elementsOf(value).map((element) => [element, PROTOCOL.exec(element)?.[1]] as const);
  if (protocols.length === 0 || protocols.some(([, name]) => name === undefined)) return;
  const names = protocols.map(([element, name = '']) => {
    const plainly = NAMES.get(name.toLowerCase());
    return plainly ? `${word(element)} (${plainly})` : word(element);
  });
  return `The same request must be sent over ${listed(names, 'or')}.`;
}
