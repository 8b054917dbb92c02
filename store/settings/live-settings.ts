import { readSettings, watchSettings } from './saved-settings';
import { DEFAULTS, type Settings } from './settings';

/** The settings at hand, for who can't wait for them. */
export class LiveSettings {
  /** The defaults until `ready`. */
  current: Settings = DEFAULTS;
  readonly ready: Promise<void>;

  constructor(onChange: (settings: Settings) => void) {
    let isNewer = false;
    watchSettings((settings) => {
      isNewer = true;
      if (JSON.stringify(settings) === JSON.stringify(this.current)) return;
      this.current = settings;
      onChange(settings);
    });
    this.ready = readSettings().then((settings) => {
      if (!isNewer) this.current = settings;
    });
  }
}
