import { useState } from 'preact/hooks';
import {
  LARGEST_SETTINGS_FILE,
  readSettingsFile,
  type SettingsFile,
  writeSettingsFile,
} from '../../exchange/settings-file';
import type { Settings } from '../../store/settings/settings';
import { saveFile } from '../history/save-file';

interface Opened extends SettingsFile {
  name: string;
}

/** A settings file that is looked at, before anything of it is used. */
export function useSettingsFile() {
  const [opened, setOpened] = useState<Opened>();
  const [trouble, setTrouble] = useState<string>();
  const open = async (file: File) => {
    setOpened(undefined);
    setTrouble(undefined);
    try {
      // One character more than may be is enough to see that it is too large.
      const text = await file.slice(0, LARGEST_SETTINGS_FILE + 1).text();
      setOpened({ name: file.name, ...readSettingsFile(text) });
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  return { opened, trouble, open, close: () => setOpened(undefined) };
}

/** Offers somebody's own settings as a file to be saved. */
export function saveSettings(own: Settings): void {
  const now = Date.now();
  const day = new Date(now).toLocaleDateString('sv');
  saveFile(writeSettingsFile(own, now), `what-broke-settings-${day}.json`, 'application/json');
}
