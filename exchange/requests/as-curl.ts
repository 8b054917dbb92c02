import type { PlainBody, PlainRequest } from './plain-request';
import { shellQuote } from './shell-quote';

/** A request as a curl command for bash or zsh. It follows redirects as a browser does, and shows the headers. */
export function asCurl({ method, url, headers, body, seconds }: PlainRequest): string {
  const isUsual = method === (body ? 'POST' : 'GET');
  const how = method === 'HEAD' && !body ? ['--head'] : isUsual ? [] : [`--request ${shellQuote(method)}`];
  const lines = [
    `curl --include --location --globoff --max-time ${seconds}`,
    ...how,
    `--url ${shellQuote(url)}`,
    ...headers.map(([name, value]) => `--header ${shellQuote(value ? `${name}: ${value}` : `${name};`)}`),
    ...(body ? bodyArguments(body) : []),
  ];
  return lines.join(' \\\n  ');
}

function bodyArguments(body: PlainBody): string[] {
  switch (body.kind) {
    case 'text':
      return [`--data-raw ${shellQuote(body.text)}`];
    case 'form':
      return [`--data-raw ${shellQuote(new URLSearchParams(body.fields.map(([...pair]) => pair)).toString())}`];
    case 'multipart':
      return body.fields.map(([name, value]) => `--form-string ${shellQuote(`${name}=${value}`)}`);
    case 'file':
      return [`--data-binary ${shellQuote(`@${body.name}`)}`];
  }
}
