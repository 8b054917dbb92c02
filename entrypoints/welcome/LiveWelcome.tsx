import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { askForAccess } from '../../capture/access';
import type { BrowserName, SetUp } from '../../components/welcome/set-up';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { openBrowserSettings } from '../popup/open-browser-settings';
import { useSetUp } from './use-set-up';

/** The welcome page, kept up to date with what the browser lets the extension do. */
export function LiveWelcome({ setUp: first }: { setUp: SetUp }) {
  const setUp = useSetUp(first);
  const [example, setExample] = useState<VNode>();
  return (
    <WelcomePage
      browser={browserName()}
      setUp={setUp}
      example={example}
      onExample={async () => setExample(await (await import('./explained-example')).explainedExample())}
      onAllow={() => void askForAccess()}
      onSettings={openBrowserSettings}
    />
  );
}

function browserName(): BrowserName {
  if (import.meta.env.FIREFOX) return 'firefox';
  return import.meta.env.BROWSER === 'edge' ? 'edge' : 'chrome';
}
