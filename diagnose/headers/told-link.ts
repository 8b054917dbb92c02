import { quoted } from './quoted';

/** A target and its parameters. */
const LINK = /<([^<>]*)>([^<]*)/g;
const RELATION = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i;

const MOST_LENGTH = 20_000;

/** Link in a 451: who put the block into effect (RFC 7725 section 4). `base` is what was asked for. */
export function toldLink(value: string, base: string): string | undefined {
  for (const [, target = '', parameters = ''] of value.slice(0, MOST_LENGTH).matchAll(LINK)) {
    if (!isBlockedBy(parameters)) continue;
    const { protocol = '', host = '' } = URL.parse(target, base) ?? {};
    if (/^https?:$/.test(protocol) && host)
      return `The block was put into effect by ${quoted(host)}; who ordered it may be somebody else.`;
  }
  return undefined;
}

/** A quoted relation may be several. */
function isBlockedBy(parameters: string): boolean {
  const [, several = '', one = ''] = RELATION.exec(parameters) ?? [];
  return `${several} ${one}`.toLowerCase().split(/\s/).includes('blocked-by');
}
