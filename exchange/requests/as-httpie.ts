import type { PlainBody, PlainRequest } from './plain-request';
import { shellQuote } from './shell-quote';

/** A request as an HTTPie command (https://httpie.io/docs/cli) for bash or zsh. */
export function asHttpie({ method, url, headers, body, seconds }: PlainRequest): string {
  const lines = [
    `http --ignore-stdin --follow --timeout ${seconds}`,
    ...(body?.kind === 'multipart' ? ['--multipart'] : []),
    ...rawBody(body),
    `${shellQuote(method)} ${shellQuote(url)}`,
    ...(body?.kind === 'form' && !headers.some(([name]) => /^content-type$/i.test(name))
      ? [shellQuote('Content-Type:application/x-www-form-urlencoded')]
      : []),
    ...headers.map(([name, value]) => shellQuote(value ? `${name}:${guarded(value)}` : `${name};`)),
    ...(body?.kind === 'multipart'
      ? body.fields.map(([name, value]) => shellQuote(`${name.replace(/[\\:=@;]/g, '\\$&')}=${guarded(value)}`))
      : []),
    ...(body?.kind === 'file' ? [shellQuote(`@${body.name}`)] : []),
  ];
  return lines.join(' \\\n  ');
}

function rawBody(body: PlainBody | undefined): string[] {
  if (body?.kind === 'text') return [`--raw=${shellQuote(body.text)}`];
  if (body?.kind !== 'form') return [];
  return [`--raw=${shellQuote(new URLSearchParams(body.fields.map(([...pair]) => pair)).toString())}`];
}

/** A sign right after the separator would make another separator of it: `:=`, `=@`. */
function guarded(value: string): string {
  return /^[=@:]/.test(value) ? `\\${value}` : value;
}
