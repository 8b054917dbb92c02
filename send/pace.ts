/** How fast may be asked. */
export interface Limits {
  /** Requests under way at once. */
  atOnce: number;
  /** Milliseconds between the starts of two requests to one host. */
  interval: number;
}

/** What to do now: start a job, wait so many milliseconds, or nothing until one of those under way ends. */
export type Next = { job: number } | { wait: number } | undefined;

interface Host {
  waiting: number[];
  /** When it may be asked next. */
  freeAt: number;
  /** Milliseconds between two starts. */
  interval: number;
}

/**
 * Says which job is next and when, so that nobody is asked too fast. Jobs are numbers, each asks one host. Pure: time
 * comes in as milliseconds.
 */
export class Pace {
  readonly #atOnce: number;
  readonly #hosts = new Map<string, Host>();
  readonly #hostOf = new Map<number, Host>();
  #underWay = 0;

  /** `isFree`: hosts between whose requests nobody need wait, such as this computer itself. */
  constructor(
    jobs: Iterable<readonly [job: number, host: string]>,
    { atOnce, interval }: Limits,
    isFree: (host: string) => boolean = () => false,
  ) {
    this.#atOnce = Math.max(1, atOnce);
    for (const [job, name] of jobs) {
      const host = this.#hosts.get(name) ?? { waiting: [], freeAt: 0, interval: isFree(name) ? 0 : interval };
      this.#hosts.set(name, host);
      this.#hostOf.set(job, host);
      host.waiting.push(job);
    }
    // Taken from the end.
    for (const host of this.#hosts.values()) host.waiting.reverse();
  }

  /** Takes the next job. Whoever is given one starts it, and says `ended` or `again` when it is over. */
  next(now: number): Next {
    if (this.#underWay >= this.#atOnce) return;
    let soonest = Number.POSITIVE_INFINITY;
    for (const [name, host] of this.#hosts) {
      if (host.waiting.length === 0) continue;
      if (host.freeAt > now) {
        soonest = Math.min(soonest, host.freeAt);
        continue;
      }
      const job = host.waiting.pop() as number;
      host.freeAt = now + host.interval;
      this.#underWay++;
      // The others first, before this host is asked again.
      this.#hosts.delete(name);
      this.#hosts.set(name, host);
      return { job };
    }
    return soonest === Number.POSITIVE_INFINITY ? undefined : { wait: soonest - now };
  }

  ended(_job: number): void {
    this.#underWay--;
  }

  /** It is over, and is to be asked once more, before all others of its host; not before `at`, nor is any of them. */
  again(job: number, at = 0): void {
    this.#underWay--;
    const host = this.#hostOf.get(job);
    host?.waiting.push(job);
    if (host) host.freeAt = Math.max(host.freeAt, at);
  }

  /** Takes all that wait for the host of this job out; in the order in which they would have been asked. */
  drop(job: number): number[] {
    return this.#hostOf.get(job)?.waiting.splice(0).reverse() ?? [];
  }

  /** Nothing is under way, and nothing waits. */
  get isDone(): boolean {
    return this.#underWay === 0 && [...this.#hosts.values()].every(({ waiting }) => waiting.length === 0);
  }

  /** How long all that waits takes at the least, in milliseconds. */
  least(now: number): number {
    return [...this.#hosts.values()].reduce((most, { waiting, freeAt, interval }) => {
      if (waiting.length === 0) return most;
      return Math.max(most, Math.max(0, freeAt - now) + (waiting.length - 1) * interval);
    }, 0);
  }
}
