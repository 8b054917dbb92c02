import { Parser } from 'htmlparser2';

type IsBuilt = (path: string) => boolean;

const LOADS = /^(iframe|frame|object|embed|base|applet|portal)$/;
const ADDRESS = /^(src|srcset|href|xlink:href|poster|data|action|formaction|ping|background|manifest)$/;

/** What a page or picture at `path` of a build does that nothing built may do. Links to click are fine. */
export function markupBreaches(path: string, markup: string, isBuilt: IsBuilt): string[] {
  const found: string[] = [];
  const judge = (element: string, attributes: Record<string, string>): void => {
    if (LOADS.test(element)) found.push(`has a <${element}>`);
    if (element === 'script' && !attributes.src) found.push('has code in the page');
    if (element === 'style' && path.endsWith('.html')) found.push('has style in the page');
    if (attributes['http-equiv']) found.push('has an http-equiv');
    for (const [name, value] of Object.entries(attributes)) {
      if (/^(on|style$)/.test(name)) found.push(`has ${name}="${value}"`);
      const isLink = element === 'a' && name === 'href';
      if (ADDRESS.test(name) && !isLink && !isNear(value, isBuilt)) found.push(`loads ${value}`);
    }
  };
  const xmlMode = path.endsWith('.svg');
  const parser = new Parser(
    { onopentag: judge, ontext: (text) => found.push(...(xmlMode ? styleBreaches(text, isBuilt) : [])) },
    { xmlMode },
  );
  parser.end(markup);
  return found;
}

/** What a style sheet loads that is not in the build. */
export function styleBreaches(style: string, isBuilt: IsBuilt): string[] {
  const addresses = [...style.matchAll(/url\(\s*['"]?([^'")]*)/gi)].map(([, address = '']) => address);
  const others = style.match(/@import[^;]*|image-set\([^)]*/gi) ?? [];
  return [...addresses.filter((address) => !isNear(address, isBuilt)), ...others].map((what) => `loads ${what}`);
}

/** Is this address a part of the same file, or a file of the build, named from its root? */
function isNear(address: string, isBuilt: IsBuilt): boolean {
  return address.startsWith('#') || isBuilt(address.replace(/^\/(?!\/)/, ''));
}
