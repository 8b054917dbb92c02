import type { Failure } from '../capture/failure';
import type { Party } from '../data/shapes';

/** What is told in the place of blame. */
export const FAR_PROXY = 'A proxy wrote this; over https that is most likely one on the site’s side, not yours.';

/** Inside https a proxy's words come from the site's side, unless the browser says that its own proxy asked. */
export function isFarProxy(party: Party, { url, signIn }: Failure): boolean {
  return party === 'proxy' && url.startsWith('https:') && signIn?.from !== 'proxy';
}
