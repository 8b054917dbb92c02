import { readSettings, watchSettings } from './saved-settings';
import { DEFAULTS, type Settings } from './settings';

/** The settings at hand, for who can't wait for them. */
export class LiveSettings {
  /** The defaults until `ready`. */
  current: Settings = DEFAULTS;
  readonly ready: Promise<void>;
  readonly #onChange: (settings: Settings) => void;
  #asked = 0;
  #heard = 0;

  constructor(onChange: (settings: Settings) => void) {
    this.#onChange = onChange;
    watchSettings(() => void this.heed());
    this.ready = this.#read().then((settings) => {
      if (settings) this.current = settings;
    });
  }

  /** Reads them again. Once it resolves, what was written before the call holds. */
  async heed(): Promise<void> {
    const settings = await this.#read();
    if (!settings || JSON.stringify(settings) === JSON.stringify(this.current)) return;
    this.current = settings;
    this.#onChange(settings);
  }

  /** Nothing where somebody asked later, and has heard already. */
  async #read(): Promise<Settings | undefined> {
    const mine = ++this.#asked;
    const settings = await readSettings();
    if (mine < this.#heard) return;
    this.#heard = mine;
    return settings;
  }
}
