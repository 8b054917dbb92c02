import { ValueBytes } from './value-bytes';
import { ValueEnd } from './value-end';

/** A part of a HAR file that is a JSON value of its own. */
export interface Part {
  kind: 'version' | 'creator' | 'browser' | 'page' | 'entry';
  /** Which page or entry it is; the first is 1. */
  number: number;
  /** Its first byte's place in the file. */
  at: number;
  /** Nothing where it is too long to be held in memory. */
  bytes?: Uint8Array;
}

/** How the walk through the file ended. */
export interface Ending {
  how: 'whole' | 'cut' | 'empty' | 'array' | 'not-json';
  /** Bytes walked. */
  at: number;
  /** What was not over when the file was, and where that began. */
  within?: Pick<Part, 'kind' | 'number' | 'at'>;
  hasLog: boolean;
  hasEntries: boolean;
}

/** A value that is walked over: a part, a key, or something else. */
interface OpenValue {
  what?: Part['kind'] | 'key';
  at: number;
  bytes: ValueBytes;
}

type Place = 'start' | 'root' | 'log' | 'list' | 'end' | 'refused';

const MOST_ENTRY = 50_000_000;
const MOST_OTHER = 1_000_000;
const MOST_KEY = 100;

const [QUOTE, COMMA, COLON, SPACE] = [0x22, 0x2c, 0x3a, 0x20];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The parts of a HAR that are single values, and those that are lists. */
const SINGLE = new Map<string, Part['kind']>([
  ['version', 'version'],
  ['creator', 'creator'],
  ['browser', 'browser'],
]);
const LISTS = new Map<string, Part['kind']>([
  ['pages', 'page'],
  ['entries', 'entry'],
]);

/**
 * Walks through the bytes of a HAR file and tells of each part as it ends, so that the whole file never is in memory
 * and what follows a break does not spoil what was before it. Passes over whatever else is there.
 */
export class HarScanner {
  readonly #tell: (part: Part) => void;
  readonly #value = new ValueEnd();
  readonly #counts = { version: 0, creator: 0, browser: 0, page: 0, entry: 0 };
  #place: Place = 'start';
  #refusal?: 'array' | 'not-json';
  #hasLog = false;
  #hasEntries = false;
  /** The bytes before the current chunk. */
  #before = 0;
  #key?: string;
  #list: Part['kind'] = 'entry';
  #open?: OpenValue;

  constructor(tell: (part: Part) => void) {
    this.#tell = tell;
  }

  push(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length && this.#place !== 'end' && this.#place !== 'refused') {
      at = this.#open ? this.#pass(this.#open, bytes, at) : this.#step(bytes, at);
    }
    this.#before += bytes.length;
  }

  end(): Ending {
    const ends = { at: this.#before, hasLog: this.#hasLog, hasEntries: this.#hasEntries };
    if (this.#refusal) return { ...ends, how: this.#refusal };
    if (this.#place === 'end') return { ...ends, how: 'whole' };
    if (this.#place === 'start') return { ...ends, how: 'empty' };
    const { what, at } = this.#open ?? { at: 0 };
    const within = what && what !== 'key' ? { kind: what, number: this.#counts[what] + 1, at } : undefined;
    return { ...ends, how: 'cut', within };
  }

  /** One byte between values; strange ones are passed over. */
  #step(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] as number;
    if (byte <= SPACE) return at + 1;
    if (this.#place === 'start') return this.#begin(byte, at);
    if (byte === COMMA) this.#key = undefined;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.#close(byte);
    else if (byte !== COLON) return this.#openValue(byte, at);
    return at + 1;
  }

  #begin(byte: number, at: number): number {
    const isBom = this.#before + at < 3 && [0xef, 0xbb, 0xbf].includes(byte);
    if (byte === OPEN_OBJECT) this.#place = 'root';
    else if (!isBom) {
      this.#place = 'refused';
      this.#refusal = byte === OPEN_LIST ? 'array' : 'not-json';
    }
    return at + 1;
  }

  #close(byte: number): void {
    this.#key = undefined;
    if (this.#place === 'list' && byte === CLOSE_LIST) this.#place = 'log';
    else if (this.#place === 'log' && byte === CLOSE_OBJECT) this.#place = 'root';
    else if (this.#place === 'root' && byte === CLOSE_OBJECT) this.#place = 'end';
  }

  #openValue(byte: number, at: number): number {
    const key = this.#key;
    if (this.#place === 'list') return this.#walk(this.#list, at);
    if (key === undefined) return this.#walk(byte === QUOTE ? 'key' : undefined, at);
    if (this.#place === 'root' && key === 'log' && byte === OPEN_OBJECT) {
      this.#place = 'log';
      this.#hasLog = true;
      this.#key = undefined;
      return at + 1;
    }
    const list = this.#place === 'log' && byte === OPEN_LIST ? LISTS.get(key) : undefined;
    if (!list) return this.#walk(this.#place === 'log' ? SINGLE.get(key) : undefined, at);
    this.#place = 'list';
    this.#list = list;
    this.#hasEntries ||= list === 'entry';
    return at + 1;
  }

  #walk(what: Part['kind'] | 'key' | undefined, at: number): number {
    this.#open = { what, at: this.#before + at, bytes: new ValueBytes(mostOf(what)) };
    this.#value.start();
    return at;
  }

  /** Walks on over the open value. */
  #pass(open: OpenValue, bytes: Uint8Array, at: number): number {
    const found = this.#value.find(bytes, at);
    const end = found < 0 ? bytes.length : found;
    if (open.what) open.bytes.add(bytes.subarray(at, end), found >= 0);
    if (found >= 0) this.#finish(open);
    return end;
  }

  #finish({ what, at, bytes }: OpenValue): void {
    this.#open = undefined;
    if (!what) return;
    const whole = bytes.whole();
    if (what === 'key') this.#key = whole ? textOfKey(whole) : '';
    else this.#tell({ kind: what, number: ++this.#counts[what], at, bytes: whole });
  }
}

function mostOf(what: OpenValue['what']): number {
  if (what === 'entry') return MOST_ENTRY;
  return what === 'key' ? MOST_KEY : MOST_OTHER;
}

function textOfKey(bytes: Uint8Array): string {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return '';
  }
}
