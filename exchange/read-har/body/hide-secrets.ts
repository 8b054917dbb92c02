import { isSecret } from '../../../capture/secret';

const HIDDEN = '•••';

/** What is never of use in a text: control characters but for line breaks, and those that turn its direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** `password=sesame` or `"password": "sesame"` within a text. */
const ASSIGNED = /([\w.-]{1,60})(=|"\s?:\s?")([^\s&"'<>,;]{1,2000})/g;

/** A header that opens doors, in a page that shows what it was asked with. */
const CREDENTIALS = /\b((?:proxy-)?authorization|(?:set-)?cookie)("?\s?[:=]\s?"?)[^\n"]{1,5000}/gi;
const CREDENTIAL_NAME = /^((proxy-)?authorization|(set-)?cookie)$/i;

/** Pieces long enough to be a key or a token. */
const LONG = /[\w.%~+/=-]{20,2000}/g;

/** An error code, which is called `code` but opens no door: `E_NOT_FOUND`, `auth/expired`, `1020`. */
const ERROR_CODE = /^(\d{1,5}|[a-z][a-z _./:-]*\d{0,5})$/i;

/** A text without the values in it that look secret, and without what can’t be printed. */
export function hideInText(text: string): string {
  return text
    .replace(UNPRINTABLE, '\ufffd')
    .replace(CREDENTIALS, `$1$2${HIDDEN}`)
    .replace(ASSIGNED, (all, name: string, sign: string, value: string) =>
      isSecretIn(name, value) ? `${name}${sign}${HIDDEN}` : all,
    )
    .replace(LONG, (piece) => (isSecret('', piece) ? HIDDEN : piece));
}

/** The same JSON without values that look secret; nothing where it is too deep to be written. */
export function hideInJson(json: unknown): string | undefined {
  try {
    return JSON.stringify(json, (name, value) => {
      if (typeof value !== 'string') return value;
      return isSecretIn(name, value) ? HIDDEN : hideInText(value.slice(0, 5000));
    });
  } catch {
    return undefined;
  }
}

function isSecretIn(name: string, value: string): boolean {
  if (CREDENTIAL_NAME.test(name)) return true;
  if (/codes?$/i.test(name) && ERROR_CODE.test(value)) return isSecret('', value);
  return isSecret(name, value);
}
