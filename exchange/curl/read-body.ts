import { type DraftBody, EMPTY_DRAFT, type Field } from '../../send/draft';
import type { Given, Role } from './options';

interface CurlBody {
  body: DraftBody;
  /** The headers, without the one that the kind of body brings along. */
  headers: Field[];
  /** What `-G` puts into the address. */
  query: string;
  leftOut: string[];
}

const FORM = 'application/x-www-form-urlencoded';

/** The body that curl’s arguments make, and what of them names files that a browser can’t read. */
export function readBody(named: readonly (Given & { role?: Role })[], headers: readonly Field[]): CurlBody {
  const leftOut: string[] = [];
  const data: string[] = [];
  const parts: Field[] = [];
  const json: string[] = [];
  for (const { role, written, value = '' } of named) {
    const leave = () => leftOut.push(`${written} ${value}`);
    if (role === 'raw-data') data.push(value);
    else if (role === 'data') value.startsWith('@') ? leave() : data.push(value);
    else if (role === 'encoded-data') /^[^=]*@/.test(value) ? leave() : data.push(encodedData(value));
    else if (role === 'json') value.startsWith('@') ? leave() : json.push(value);
    else if (role === 'form-string' || role === 'form') {
      const at = value.indexOf('=');
      const text = value.slice(at + 1);
      const isFile = role === 'form' && /^[@<]/.test(text);
      if (at < 0 || isFile) leave();
      else parts.push(role === 'form' ? formPart(value.slice(0, at), text, leftOut) : part(value.slice(0, at), text));
    }
  }
  const query = data.join('&');
  const done = (body: Partial<DraftBody>, own: readonly Field[] = headers): CurlBody => ({
    body: { ...EMPTY_DRAFT.body, ...body },
    headers: [...own],
    query,
    leftOut,
  });
  if (named.some(({ role }) => role === 'json'))
    return done({ kind: 'json', text: json.join('') }, [
      ...jsonHeaders(headers),
      ...headers.filter((one) => !isJsonType(one)),
    ]);
  if (parts.length > 0) return done({ kind: 'multipart', fields: parts });
  if (data.length === 0) return done({});
  return done(...bodyOfType(query, headers));
}

/** Data with the type that its headers name; without any, curl calls it a form. */
function bodyOfType(text: string, headers: readonly Field[]): [Partial<DraftBody>, Field[]] {
  const type = headers.find(({ name }) => /^content-type$/i.test(name));
  const others = headers.filter((one) => one !== type);
  const fields = type === undefined || type.value.toLowerCase() === FORM ? formFields(text) : undefined;
  if (fields) return [{ kind: 'form', fields }, others];
  if (!type) return [{ kind: 'text', text }, [...others, { name: 'Content-Type', value: FORM, isOn: true }]];
  if (isJsonType(type)) return [{ kind: 'json', text }, others];
  if (/^text\/plain;charset=utf-8$/i.test(type.value)) return [{ kind: 'text', text }, others];
  return [{ kind: /^application\/json\b/i.test(type.value) ? 'json' : 'text', text }, [...headers]];
}

/** Only where sending the fields gives the same text again. */
function formFields(text: string): Field[] | undefined {
  const fields = [...new URLSearchParams(text)].map(([name, value]) => part(name, value));
  const again = new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString();
  return again === text && fields.every(({ name }) => name !== '') ? fields : undefined;
}

function isJsonType({ name, value }: Field): boolean {
  return /^content-type$/i.test(name) && /^application\/json$/i.test(value);
}

function jsonHeaders(headers: readonly Field[]): Field[] {
  const hasAccept = headers.some(({ name }) => /^accept$/i.test(name));
  return hasAccept ? [] : [{ name: 'Accept', value: 'application/json', isOn: true }];
}

function encodedData(value: string): string {
  const at = value.indexOf('=');
  const encoded = encodeURIComponent(value.slice(at + 1).toWellFormed());
  return at > 0 ? `${value.slice(0, at)}=${encoded}` : encoded;
}

/** `-F 'name=text;type=text/plain'`: a form of ours has no types of its own. */
function formPart(name: string, text: string, leftOut: string[]): Field {
  const [, value = text, extra] =
    /^((?:"(?:[^"\\]|\\.)*"|[^;])*)(;\s*(?:type|filename|encoder|headers)=.*)$/s.exec(text) ?? [];
  if (extra) leftOut.push(extra);
  const quoted = /^"((?:[^"\\]|\\.)*)"$/s.exec(value)?.[1];
  return part(name, quoted === undefined ? value : quoted.replace(/\\(["\\])/g, '$1'));
}

function part(name: string, value: string): Field {
  return { name, value, isOn: true };
}
