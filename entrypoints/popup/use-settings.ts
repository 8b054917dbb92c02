import { useEffect, useState } from 'preact/hooks';
import { readSettings, watchSettings } from '../../store/settings/saved-settings';
import type { Settings } from '../../store/settings/settings';

/** The settings, kept up to date. */
export function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
