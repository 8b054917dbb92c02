import { elementsOf } from './elements';
import { listed, quoted, word } from './quoted';

/** `1.1 vegur`, or `HTTP/1.1 p.example.net:80 (Apache/1.1)` (RFC 9110 section 7.6.3). */
const HOP = /^(?:([\w-]+)\/)?([\w.]+)[ \t]+([^\s(),]+)(?:[ \t]*\((.*)\))?$/s;

/** Via: who passed the answer on, the closest to the site first; nothing where one is malformed. */
export function toldVia(value: string): string | undefined {
  const hops = elementsOf(value, ',', true).map((element) => HOP.exec(element));
  if (hops.length === 0 || hops.includes(null)) return;
  const names = hops.map((hop) => {
    const [, protocol = 'HTTP', version = '', name = '', comment] = hop ?? [];
    const remark = comment ? `, and adds ${quoted(comment, 100)}` : '';
    return `${quoted(name, 80)} (which got it over ${word(protocol)}/${word(version)}${remark})`;
  });
  return `The answer was passed on by ${listed(names, 'and')}${order(names)}. Being on the way is not being the cause.`;
}

function order({ length }: readonly string[]): string {
  return length > 1 ? ', in this order' : '';
}
