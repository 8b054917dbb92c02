import { readChosenSettings, readSettings, watchSettings } from './saved-settings';
import { DEFAULTS, type Settings } from './settings';

/**
 * The settings at hand, for who can't wait for them. At its own start a browser may take seconds to tell of a policy
 * (Chromium 156: three to five, measured), so what somebody has chosen holds until then.
 */
export class LiveSettings {
  /** The defaults until `ready`. */
  current: Settings = DEFAULTS;
  readonly ready: Promise<void>;

  constructor(onChange: (settings: Settings) => void) {
    const change = (settings: Settings) => {
      if (JSON.stringify(settings) === JSON.stringify(this.current)) return;
      this.current = settings;
      onChange(settings);
    };
    watchSettings(change);
    this.ready = readChosenSettings().then((settings) => {
      this.current = settings;
    });
    void this.ready.then(readSettings).then(change);
  }
}
