import { keepUrl } from '../../capture/kept-url';
import { isSecret } from '../../capture/secret';
import type { Draft, Field } from '../../send/draft';
import { typedAddress } from '../../send/typed-address';
import { hideInText } from '../read-har/body/hide-secrets';
import { HIDDEN } from '../redact-query';

/** A draft without its file. */
export type MaskedDraft = Omit<Draft, 'body'> & { body: Omit<Draft['body'], 'file'> };

const LONGEST_BODY = 20_000;
const LONGEST_FIELD = 2000;
const MOST_FIELDS = 100;

/** Headers that open doors, whatever their value looks like. */
const SECRET_HEADER = /auth|cookie|token|key|secret|session|password|credential|signature|csrf|xsrf/i;

/** `"token": "…"`, as JSON writes it, escapes and all. */
const JSON_PAIR = /("((?:[^"\\]|\\.){1,200})"\s*:\s*)("(?:[^"\\]|\\.)*"?|-?[\d.eE+-]+)/g;

/** A request as it may be remembered: bounded, without its file, and every value that may open a door masked. */
export function maskDraft({ method, url, headers, body, withCookies, timeLimit }: Draft): MaskedDraft {
  return {
    method: method.slice(0, 40),
    url: keepUrl(typedAddress(url)),
    headers: headers.slice(0, MOST_FIELDS).map((field) => maskField(field, SECRET_HEADER)),
    body: {
      kind: body.kind,
      text: maskText(body.kind === 'text' || body.kind === 'json' ? body.text : ''),
      fields:
        body.kind === 'form' || body.kind === 'multipart'
          ? body.fields.slice(0, MOST_FIELDS).map((field) => maskField(field))
          : [],
    },
    withCookies,
    timeLimit,
  };
}

function maskField({ name, value, isOn }: Field, secretName?: RegExp): Field {
  const isHidden = value !== '' && (secretName?.test(name) || isSecret(name, value));
  return {
    name: name.slice(0, 200),
    value: isHidden ? HIDDEN : hideLines(value.slice(0, LONGEST_FIELD)),
    isOn,
  };
}

/** Cut first: a secret that is cut in two is still looked for by its name. */
function maskText(text: string): string {
  const bounded = text.slice(0, LONGEST_BODY);
  return hideLines(
    bounded.replace(JSON_PAIR, (all, start: string, name: string, value: string) => {
      const isText = value.startsWith('"');
      return isSecret(name, isText ? value.slice(1, -1) : value) ? `${start}"${HIDDEN}"` : all;
    }),
  );
}

/** Tabs are part of how somebody wrote it; the rest of what `hideInText` takes out is not. */
function hideLines(text: string): string {
  return text.split('\t').map(hideInText).join('\t');
}
