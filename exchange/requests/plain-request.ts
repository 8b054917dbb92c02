import { type Draft, fieldsOn, mediaTypeOf } from '../../send/draft';
import { typedAddress } from '../../send/typed-address';

/** A request with nothing left to decide, headers that browsers forbid included. */
export interface PlainRequest {
  method: string;
  url: string;
  headers: (readonly [name: string, value: string])[];
  body?: PlainBody;
  seconds: number;
  withCookies: boolean;
}

export type PlainBody =
  | { kind: 'text'; text: string }
  | { kind: 'form' | 'multipart'; fields: (readonly [name: string, value: string])[] }
  | { kind: 'file'; name: string };

/** What a draft means. */
export function plainRequest(draft: Draft): PlainRequest {
  const { body } = draft;
  const headers = pairs(draft.headers.map((one) => ({ ...one, name: one.name.trim(), value: one.value.trim() })));
  const type = body.kind === 'form' ? undefined : mediaTypeOf(body);
  const namesType = headers.some(([name]) => name.toLowerCase() === 'content-type');
  return {
    method: draft.method.trim() || 'GET',
    url: typedAddress(draft.url),
    headers: type === undefined || namesType ? headers : [...headers, ['Content-Type', type]],
    body: bodyOf(draft),
    seconds: draft.timeLimit,
    withCookies: draft.withCookies,
  };
}

function bodyOf({ body }: Draft): PlainBody | undefined {
  switch (body.kind) {
    case 'none':
      return;
    case 'text':
    case 'json':
      return { kind: 'text', text: body.text };
    case 'form':
    case 'multipart':
      return { kind: body.kind, fields: pairs(body.fields) };
    case 'file':
      return { kind: 'file', name: body.file?.name ?? 'file' };
  }
}

function pairs(fields: Draft['headers']): (readonly [string, string])[] {
  return fieldsOn(fields).map(({ name, value }) => [name, value] as const);
}
