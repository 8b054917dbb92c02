import type { KeptHeader } from '../capture/failure';
import type { Checked, CheckedHow, CheckMethod } from './check-address';
import { type CheckResult, lastHeaders } from './check-result';
import { isThisComputer } from './is-this-computer';
import { type Limits, Pace } from './pace';

export interface CheckChoices extends CheckedHow, Limits {}

export type RunState = 'ready' | 'running' | 'paused' | 'done' | 'cancelled';

interface Options {
  urls: readonly string[];
  choices: CheckChoices;
  /** Those that were checked before, by their place. */
  isChecked(index: number): boolean;
  /** Asks for one address once; nothing where it was cancelled. */
  check(how: CheckedHow & { url: string; signal: AbortSignal }): Promise<Checked | undefined>;
  /** When an answer that came at `seenAt` asks to be asked again. */
  retryAt(headers: readonly KeptHeader[], seenAt: number): number | undefined;
  onResult(index: number, result: CheckResult, says?: Checked['says']): void;
  /** Its state changed. */
  onState(state: RunState): void;
}

/** Longer than this, in milliseconds, nobody waits for a site that asks to be asked later. */
const LONGEST_WAIT = 120_000;
/** How often an address is asked again since its site asked to wait. */
const MOST_WAITS = 2;

/** Checks addresses, no faster than was chosen, and starts nothing before it is told to. */
export class CheckRun {
  readonly #options: Options;
  readonly #pace: Pace;
  readonly #stop = new AbortController();
  readonly #withGet = new Map<number, CheckResult['head']>();
  readonly #waits = new Map<number, number>();
  #state: RunState = 'ready';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    const jobs = options.urls.flatMap((url, index): [number, string][] =>
      options.isChecked(index) ? [] : [[index, URL.parse(url)?.host ?? '']],
    );
    this.#pace = new Pace(jobs, options.choices, (host) => isThisComputer(host.replace(/:\d+$/, '')));
  }

  get state(): RunState {
    return this.#state;
  }

  /** Starts, or goes on after a pause. */
  start(): void {
    if (this.#state !== 'ready' && this.#state !== 'paused') return;
    this.#become('running');
    this.#go();
  }

  /** What is under way ends; nothing new begins. */
  pause(): void {
    if (this.#state !== 'running') return;
    clearTimeout(this.#timer);
    this.#become('paused');
  }

  /** Stops at once, what is under way too, which has no result then. */
  cancel(): void {
    if (this.#state === 'done' || this.#state === 'cancelled') return;
    clearTimeout(this.#timer);
    this.#become('cancelled');
    this.#stop.abort();
  }

  /** How long what is left takes at the least, in milliseconds, by the pace alone. */
  least(): number {
    return this.#pace.least(Date.now());
  }

  #become(state: RunState): void {
    this.#state = state;
    this.#options.onState(state);
  }

  #go(): void {
    clearTimeout(this.#timer);
    while (this.#state === 'running') {
      const next = this.#pace.next(Date.now());
      if (next === undefined) {
        if (this.#pace.isDone) this.#become('done');
        return;
      }
      if ('wait' in next) {
        this.#timer = setTimeout(() => this.#go(), next.wait);
        return;
      }
      void this.#check(next.job);
    }
  }

  async #check(index: number): Promise<void> {
    const { urls, choices, check } = this.#options;
    const method: CheckMethod = this.#withGet.has(index) ? 'GET' : choices.method;
    const { withCookies, timeLimit } = choices;
    const url = urls[index] ?? '';
    const checked = await check({ url, method, withCookies, timeLimit, signal: this.#stop.signal }).catch(unsendable);
    if (!checked || this.#state === 'cancelled') return;
    this.#take(index, checked);
    // A pause lets what is under way end; the last of it may have been the last of all.
    if (this.#state === 'running') this.#go();
    else if (this.#pace.isDone) this.#become('done');
  }

  #take(index: number, { result, askWithGet, says }: Checked): void {
    if (askWithGet) {
      const { status } = result.steps.at(-1) ?? {};
      this.#withGet.set(index, { ...(status ? { status } : {}), ...(result.error ? { error: result.error } : {}) });
      this.#pace.again(index);
      return;
    }
    const now = Date.now();
    const { status = 0 } = result.steps.at(-1) ?? {};
    const at = status === 429 || status === 503 ? this.#askedToWait(result, now) : undefined;
    const waits = this.#waits.get(index) ?? 0;
    const isTooLong = at !== undefined && at - now > LONGEST_WAIT;
    if (at !== undefined && !isTooLong && waits < MOST_WAITS) {
      this.#waits.set(index, waits + 1);
      this.#pace.again(index, at);
      return;
    }
    this.#pace.ended(index);
    const head = this.#withGet.get(index);
    const told = { ...result, ...(head ? { head } : {}), ...(waits > 0 ? { waits } : {}) };
    this.#options.onResult(index, isTooLong ? { ...told, waitUntil: at } : told, says);
    // 429 is about whoever asks, so it holds for all of the site (RFC 6585 section 4).
    if (isTooLong && status === 429) for (const other of this.#pace.drop(index)) this.#leaveOut(other, at);
  }

  #askedToWait(result: CheckResult, now: number): number | undefined {
    const headers = lastHeaders(result).filter(([name]) => name === 'retry-after');
    return headers.length > 0 ? this.#options.retryAt(headers, now) : undefined;
  }

  #leaveOut(index: number, waitUntil: number): void {
    this.#options.onResult(index, { at: Date.now(), outcome: 'left-out', steps: [], findings: [], waitUntil });
  }
}

/** The browser sends nothing of the kind, and says why in its own words. */
function unsendable(error: unknown): Checked {
  const said = error instanceof Error ? error.message : String(error);
  return { result: { at: Date.now(), outcome: 'failed', steps: [], findings: [], error: said.slice(0, 300) } };
}
