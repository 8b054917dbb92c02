import { codeString } from './code-string';
import type { PlainBody, PlainRequest } from './plain-request';

/** A request as Python, with the library Requests (https://requests.readthedocs.io). */
export function asPython({ method, url, headers, body, seconds }: PlainRequest): string {
  const named = [...Map.groupBy(headers, ([name]) => name.toLowerCase()).values()].map(
    (same) => [same[0]?.[0] ?? '', same.map(([, value]) => value).join(', ')] as const,
  );
  const options = [
    `${codeString(method)},`,
    `${codeString(url)},`,
    ...(named.length > 0
      ? ['headers={', ...named.map(([name, value]) => `    ${codeString(name)}: ${codeString(value)},`), '},']
      : []),
    ...(body ? [bodyCode(body)] : []),
    `timeout=${seconds},`,
  ];
  return [
    'import requests',
    '',
    'response = requests.request(',
    ...options.map((line) => `    ${line}`),
    ')',
    'print(response.status_code, response.text)',
  ].join('\n');
}

function bodyCode(body: PlainBody): string {
  switch (body.kind) {
    case 'text':
      return `data=${codeString(body.text)}.encode(),`;
    case 'form':
      return `data=[${body.fields.map(([...pair]) => `(${pair.map(codeString).join(', ')})`).join(', ')}],`;
    case 'multipart':
      return `files=[${body.fields.map(([name, value]) => `(${codeString(name)}, (None, ${codeString(value)}))`).join(', ')}],`;
    case 'file':
      return `data=open(${codeString(body.name)}, "rb"),`;
  }
}
