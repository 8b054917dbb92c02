import { type Draft, type DraftBody, fieldsOn, mediaTypeOf } from './draft';
import { isForbiddenHeader } from './forbidden-headers';
import type { Outgoing } from './sender';
import { typedAddress } from './typed-address';

/** What is sent for a draft that nothing stops. Headers that a browser drops are left out here already. */
export function outgoingOf({ method, url, headers, body, withCookies, timeLimit }: Draft): Outgoing {
  const own = fieldsOn(headers)
    .filter(({ name, value }) => !isForbiddenHeader(name.trim(), value))
    .map(({ name, value }) => [name.trim(), value.trim()] as const);
  const type = mediaTypeOf(body);
  const namesType = own.some(([name]) => name.toLowerCase() === 'content-type');
  return {
    method: method.trim(),
    url: typedAddress(url),
    headers: namesType || type === undefined ? own : [...own, ['Content-Type', type]],
    body: bodyOf(body),
    withCookies,
    timeLimit: timeLimit * 1000,
  };
}

function bodyOf({ kind, text, fields, file }: DraftBody): BodyInit | undefined {
  switch (kind) {
    case 'none':
      return undefined;
    case 'text':
    case 'json':
      return text;
    case 'form':
      return new URLSearchParams(fieldsOn(fields).map(({ name, value }) => [name, value]));
    case 'multipart': {
      const form = new FormData();
      for (const { name, value } of fieldsOn(fields)) form.append(name, value);
      return form;
    }
    case 'file':
      return file;
  }
}
