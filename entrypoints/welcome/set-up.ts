import { browser } from 'wxt/browser';
import { type Access, readAccess, watchAccess } from '../../capture/access';
import type { SetUp } from '../../components/welcome/set-up';

const { action, extension } = browser;

/** Asks the browser what it lets the extension do. Never rejects. */
export async function readSetUp(): Promise<SetUp> {
  const [access, isPinned, seesPrivateWindows, seesFiles] = await Promise.all([
    readAccess(undefined),
    readPinned(),
    extension.isAllowedIncognitoAccess().catch(() => false),
    import.meta.env.FIREFOX ? undefined : extension.isAllowedFileSchemeAccess().catch(() => false),
  ]);
  return { sites: sitesOf(access), isPinned, seesPrivateWindows, seesFiles };
}

/** Calls back whenever any of it may have changed; returns how to stop. */
export function watchSetUp(onChange: () => void): () => void {
  const stop = watchAccess(onChange);
  // Most of it is changed in another tab, of which the browser tells nothing.
  window.addEventListener('focus', onChange);
  document.addEventListener('visibilitychange', onChange);
  action.onUserSettingsChanged?.addListener(onChange);
  return () => {
    stop();
    window.removeEventListener('focus', onChange);
    document.removeEventListener('visibilitychange', onChange);
    action.onUserSettingsChanged?.removeListener(onChange);
  };
}

/** Older browsers do not tell. */
async function readPinned(): Promise<boolean | undefined> {
  const settings = await action.getUserSettings?.().catch(() => undefined);
  return settings?.isOnToolbar;
}

/** Without an address, `readAccess` tells what may be seen of any. */
function sitesOf(access: Access): SetUp['sites'] {
  if (access === 'nothing') return 'none';
  return access === 'other-sites' ? 'some' : 'all';
}
