const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A string literal of JavaScript or Python. */
export function singleQuoted(text: string): string {
  return escaped(text, "'");
}

/** A string literal of Java or C#. */
export function doubleQuoted(text: string): string {
  return escaped(text, '"');
}

/** A string of Go; raw where it has quotation marks. */
export function goString(text: string): string {
  return /[`\r]/.test(text) ? doubleQuoted(text) : readable(text, ' + ', (part) => `\`${part}\``);
}

/** A string of PHP; in single quotes where it has double ones. */
export function phpString(text: string): string {
  return readable(text, ' . ', onlyQuotesEscaped);
}

/** A string of Ruby; in single quotes where it has double ones. */
export function rubyString(text: string): string {
  return readable(text, ' + ', onlyQuotesEscaped);
}

/** A string of Rust; raw where it has quotation marks. */
export function rustString(text: string): string {
  if (/"#|\r/.test(text)) return doubleQuoted(text);
  const literal = readable(text, ', ', (part) => `r#"${part}"#`);
  return literal.startsWith('r#') && /\n$/.test(text) ? `concat!(${literal})` : literal;
}

/** A text block of Java where there are quotation marks, its lines indented with `indent`. */
export function javaText(text: string, indent: string): string {
  if (!text.includes('"') || /[ \t]\n|[ \t]$/.test(text)) return doubleQuoted(text);
  const safe = text.replaceAll('\\', '\\\\').replaceAll('"""', '""\\"');
  const end = safe.endsWith('"') ? `${safe.slice(0, -1)}\\"` : safe;
  return `"""\n${end.replace(/^(?=.)/gm, indent)}${end.endsWith('\n') ? indent : ''}"""`;
}

/** A raw string of C# where there are quotation marks, its lines indented with `indent`. */
export function csharpText(text: string, indent: string): string {
  if (!text.includes('"') || text.includes('"""')) return doubleQuoted(text);
  return `"""\n${text.replace(/^(?=.)/gm, indent)}\n${indent}"""`;
}

/** An argument for a shell. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A string of nginx’s configuration. It has no way to write a dollar sign, which starts a variable there. */
export function nginxString(text: string): string {
  return escaped(text, "'");
}

/**
 * A token of a Caddyfile, where only the quotation mark needs an escape. Caddy replaces no placeholders but those that
 * it knows, such as `{http.request.uri}`.
 */
export function caddyString(text: string): string {
  return text.includes('"') && !text.includes('`') ? `\`${text}\`` : `"${text.replaceAll('"', '\\"')}"`;
}

/** Lines of code, without those that are missing. */
export function lines(...all: readonly (string | false | undefined)[]): string {
  return all.filter((line) => typeof line === 'string').join('\n');
}

/** In double quotes where they need no escapes; otherwise in `raw` ones, with the line breaks at its end apart. */
function readable(text: string, plus: string, raw: (part: string) => string): string {
  if (!/["\\$#]/.test(text)) return doubleQuoted(text);
  const [head = '', end] = text.split(/(\n+)$/);
  return raw(head) + (end ? plus + doubleQuoted(end) : '');
}

function onlyQuotesEscaped(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}

function escaped(text: string, quote: string): string {
  const inside = text.replace(/[\\\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign).replaceAll(quote, `\\${quote}`);
  return quote + inside + quote;
}
