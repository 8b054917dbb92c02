import { ask } from '../ask';
import { readOwnSettings, writeSettings } from './saved-settings';
import { isWatched } from './watched';

/** Watches the pages at this address again, whichever of somebody's choices kept them from being watched. */
export async function watchAgain(url: string): Promise<void> {
  const { unwatched } = await readOwnSettings();
  await writeSettings({ unwatched: unwatched.filter((host) => isWatched(url, [host])) });
  await ask('heedSettings');
}
