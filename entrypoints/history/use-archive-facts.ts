import { useEffect, useState } from 'preact/hooks';
import { readPlace, type SetAside } from '../../store/archive/place';
import { readTrouble, type Trouble } from '../../store/archive/trouble';
import { ask } from '../../store/ask';
import { fixedBy, readPolicy } from '../../store/settings/policy';
import { readSettings, watchSettings } from '../../store/settings/saved-settings';
import type { Settings } from '../../store/settings/settings';

/** What is to be known of the archive itself. */
interface ArchiveFacts {
  settings?: Settings;
  /** Names of settings that an organisation has fixed. */
  fixed?: ReadonlySet<string>;
  setAside: readonly SetAside[];
  trouble?: Trouble;
  /** Deletes an archive that was set aside. */
  drop(name: string): Promise<void>;
}

/** How the archive is, looked at again whenever it changes. */
export function useArchiveFacts(changes: number): ArchiveFacts {
  const [settings, setSettings] = useState<Settings>();
  const [fixed, setFixed] = useState<ReadonlySet<string>>();
  const [setAside, putAside] = useState<readonly SetAside[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const look = async () => {
    putAside((await readPlace()).setAside);
    setTrouble(await readTrouble());
  };
  useEffect(() => {
    void readSettings().then(setSettings);
    void readPolicy().then((policy) => setFixed(fixedBy(policy)));
    return watchSettings(setSettings);
  }, []);
  useEffect(() => void look(), [changes]);
  return { settings, fixed, setAside, trouble, drop: (name) => ask('dropSetAside', name).then(look) };
}
