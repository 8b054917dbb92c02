import { keepUrl } from '../../../capture/kept-url';
import { retryAt } from '../../../diagnose/headers/retry-after';
import type { CheckResult } from '../../../send/check-result';
import { type CheckChoices, CheckRun, type RunState } from '../../../send/check-run';
import type { Says } from '../../../send/says';
import { TimeLeft } from '../../../send/time-left';
import type { CheckStore, LastCheck } from '../../../store/checks/last-check';
import { withWords } from '../with-words';
import { askOne } from './ask-one';

interface Options {
  urls: readonly string[];
  choices: CheckChoices;
  /** Where it is kept; missing where it must not be. */
  store?: CheckStore;
  /** Something changed. */
  onChange(): void;
  /** It goes on from here. */
  last?: LastCheck;
}

/** Milliseconds between two writes, and between two looks of the page. */
const BETWEEN_WRITES = 500;
/** What answers say is remembered of so many: it is large. */
const MOST_BODIES = 500;

/** A check and its results, which are kept as they come. */
export class CheckInHand {
  readonly urls: readonly string[];
  readonly results: (CheckResult | undefined)[];
  readonly choices: CheckChoices;
  readonly startedAt: number;
  /** It was kept, and is shown again. */
  readonly isSaved: boolean;
  done = 0;
  isUnstored = false;
  state: RunState = 'ready';
  readonly #options: Options;
  readonly #run: CheckRun;
  readonly #time = new TimeLeft();
  readonly #unwritten = new Map<number, CheckResult>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #bodies = 0;

  constructor(options: Options) {
    const { urls, choices, last } = options;
    this.#options = options;
    this.urls = urls;
    this.choices = choices;
    this.startedAt = last?.startedAt ?? Date.now();
    this.isSaved = last !== undefined;
    this.results = urls.map((_, index) => last?.results.get(index));
    this.done = this.results.filter(Boolean).length;
    this.#run = new CheckRun({
      urls,
      choices,
      isChecked: (index) => this.results[index] !== undefined || (last?.cut.includes(index) ?? false),
      check: askOne,
      retryAt,
      onResult: (index, result, says) => void this.#take(index, result, says),
      onState: (state) => this.#become(state),
    });
  }

  get isBusy(): boolean {
    return this.state === 'running' || this.state === 'paused';
  }

  /** Milliseconds to go, as far as it can be told. */
  get left(): number | undefined {
    return this.#time.of(this.urls.length - this.done, this.#run.least(), Date.now());
  }

  /** Starts it, or goes on. */
  async start(): Promise<void> {
    if (this.state === 'ready' && !this.isSaved) await this.#keep();
    for (const index of this.#options.last?.cut ?? [])
      if (!this.results[index])
        void this.#take(index, { at: Date.now(), outcome: 'forgotten', steps: [], findings: [] });
    this.#run.start();
  }

  pause(): void {
    this.#run.pause();
  }

  cancel(): void {
    this.#run.cancel();
    void this.#write();
  }

  #become(state: RunState): void {
    this.#time.turn(state === 'running', Date.now());
    this.state = state;
    if (state !== 'running') void this.#write();
    this.#options.onChange();
  }

  async #take(index: number, result: CheckResult, says?: Says): Promise<void> {
    // At once, so that all are there when it is done; what the answer says comes a moment later.
    this.results[index] = result;
    this.done++;
    this.#time.count();
    this.#unwritten.set(index, result);
    this.#timer ??= setTimeout(() => void this.#write(), BETWEEN_WRITES);
    this.#options.onChange();
    if (!says || !result.failure || this.#bodies++ >= MOST_BODIES) return;
    this.results[index] = { ...result, failure: await withWords(result.failure, says) };
    this.#options.onChange();
  }

  /** What was left out of an address to keep it can't be asked again. */
  async #keep(): Promise<void> {
    const { store, choices } = this.#options;
    const urls = this.urls.map(keepUrl);
    const cut = urls.flatMap((url, index) => (url === this.urls[index] ? [] : [index]));
    await store?.begin({ urls, cut, choices, startedAt: this.startedAt }).catch(() => this.#fail());
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const written = [...this.#unwritten];
    this.#unwritten.clear();
    if (written.length > 0) await this.#options.store?.add(this.startedAt, written).catch(() => this.#fail());
  }

  #fail(): void {
    this.isUnstored = true;
    this.#options.onChange();
  }
}
