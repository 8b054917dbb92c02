import { Parser } from 'htmlparser2';
import { keepText } from '../../../capture/kept-text';

/** UTF-16 units. */
const MOST = 5000;
const MOST_HTML = 500_000;
const PIECE = 4096;

/** No page for people is nested so deeply. */
const DEEPEST = 1000;

/** Elements that show nothing. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'title', 'svg', 'iframe']);

/** Elements within a line; all others begin a new one. */
const INLINE = new Set(
  [
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'img',
  ].concat(
    [
      'ins',
      'kbd',
      'label',
      'mark',
      'nobr',
      'q',
      's',
      'samp',
      'small',
      'span',
      'strike',
      'strong',
      'sub',
      'sup',
      'time',
    ],
    ['tt', 'u', 'var', 'wbr', 'input', 'button'],
  ),
);

/** What a page says: its title, then what it shows, line by line without empty lines; at most 5,000 UTF-16 units. */
export function textOfHtml(html: string): string {
  const page = new ShownText();
  const parser = new Parser(page, { decodeEntities: true });
  const end = Math.min(html.length, MOST_HTML);
  for (let at = 0; at < end && !page.isEnough; at += PIECE) parser.write(html.slice(at, Math.min(at + PIECE, end)));
  if (!page.isEnough) parser.end();
  return page.text();
}

/** Takes a page from the parser, element by element. */
class ShownText {
  #title = '';
  #lines: string[] = [];
  #line = '';
  #size = 0;
  /** Names of the open elements that show nothing. */
  #hidden: string[] = [];
  #hasTitle = false;
  #depth = 0;
  #preformatted = 0;

  get isEnough(): boolean {
    return this.#size >= MOST || this.#depth > DEEPEST;
  }

  onopentagname(name: string): void {
    this.#depth++;
    if (!INLINE.has(name)) this.#breakLine();
    if (name === 'pre') this.#preformatted++;
    if (HIDDEN.has(name)) this.#hidden.push(name);
  }

  onclosetag(name: string): void {
    this.#depth--;
    if (!INLINE.has(name)) this.#breakLine();
    if (name === 'pre') this.#preformatted--;
    if (name === 'title') this.#hasTitle = true;
    const at = this.#hidden.lastIndexOf(name);
    if (at >= 0) this.#hidden.length = at;
  }

  ontext(text: string): void {
    const inside = this.#hidden.at(-1);
    if (inside === 'title' && !this.#hasTitle && !this.#hidden.includes('svg')) this.#title += text.slice(0, MOST);
    if (inside || this.isEnough) return;
    const [first = '', ...others] = this.#preformatted > 0 ? text.split('\n', MOST) : [text];
    this.#add(first);
    for (const other of others) {
      this.#breakLine();
      this.#add(other);
    }
  }

  text(): string {
    this.#breakLine();
    const lines = [collapsed(this.#title.slice(0, MOST)), ...this.#lines].filter(Boolean);
    return lines
      .map((line) => keepText(line, MOST))
      .join('\n')
      .slice(0, MOST);
  }

  #add(text: string): void {
    if (this.#line.length < MOST) this.#line += text;
    if (this.#line.length >= MOST) this.#breakLine();
  }

  #breakLine(): void {
    const line = collapsed(this.#line);
    this.#line = '';
    if (!line || this.isEnough) return;
    this.#lines.push(line);
    this.#size += line.length + 1;
  }
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
