import { codeString } from './code-string';
import type { PlainBody, PlainRequest } from './plain-request';

/** A request as JavaScript, for a browser’s console or a module of Node. */
export function asFetch({ method, url, headers, body, seconds, withCookies }: PlainRequest): string {
  const options = [
    `method: ${codeString(method)},`,
    ...(headers.length > 0
      ? ['headers: [', ...headers.map(([...pair]) => `  [${pair.map(codeString).join(', ')}],`), '],']
      : []),
    ...(body ? [`body: ${bodyCode(body)},`] : []),
    ...(withCookies ? ['credentials: "include",'] : []),
    `signal: AbortSignal.timeout(${seconds * 1000}),`,
  ];
  return [
    ...(body?.kind === 'multipart' ? ['const form = new FormData();', ...body.fields.map(appended)] : []),
    `const response = await fetch(${codeString(url)}, {`,
    ...options.map((line) => `  ${line}`),
    '});',
    'console.log(response.status, await response.text());',
  ].join('\n');
}

function appended([...pair]: readonly [string, string]): string {
  return `form.append(${pair.map(codeString).join(', ')});`;
}

function bodyCode(body: PlainBody): string {
  switch (body.kind) {
    case 'text':
      return codeString(body.text);
    case 'form':
      return `new URLSearchParams([${body.fields.map(([...pair]) => `[${pair.map(codeString).join(', ')}]`).join(', ')}])`;
    case 'multipart':
      return 'form';
    case 'file':
      return 'document.querySelector("input[type=file]").files[0]';
  }
}
