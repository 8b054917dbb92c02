/** A request as somebody fills it in: perhaps half-finished, perhaps nothing that a browser would send. */
export interface Draft {
  method: string;
  /** As typed. */
  url: string;
  headers: readonly Field[];
  body: DraftBody;
  withCookies: boolean;
  /** Seconds until the whole answer must be there. */
  timeLimit: number;
}

/** A header, or a field of a form. */
export interface Field {
  name: string;
  value: string;
  /** What is off stays in the form and is not sent. */
  isOn: boolean;
}

export type BodyKind = 'none' | 'text' | 'json' | 'form' | 'multipart' | 'file';

/** What each kind needs is kept when another is chosen. */
export interface DraftBody {
  kind: BodyKind;
  /** For `text` and `json`. */
  text: string;
  /** For `form` (application/x-www-form-urlencoded) and `multipart` (multipart/form-data). */
  fields: readonly Field[];
  file?: File;
}

export const SECONDS = { usual: 30, most: 600 };

export const EMPTY_DRAFT: Draft = {
  method: 'GET',
  url: '',
  headers: [],
  body: { kind: 'none', text: '', fields: [] },
  withCookies: false,
  timeLimit: SECONDS.usual,
};

/** The fields that count: switched on, and not wholly empty. */
export function fieldsOn(fields: readonly Field[]): Field[] {
  return fields.filter(({ name, value, isOn }) => isOn && (name !== '' || value !== ''));
}

/** The media type that a body is sent with, where no header names another; nothing where the browser makes its own. */
export function mediaTypeOf({ kind, file }: DraftBody): string | undefined {
  switch (kind) {
    case 'text':
      return 'text/plain;charset=UTF-8';
    case 'json':
      return 'application/json';
    case 'form':
      return 'application/x-www-form-urlencoded;charset=UTF-8';
    case 'file':
      return file?.type || 'application/octet-stream';
    default:
      return undefined;
  }
}
