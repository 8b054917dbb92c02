import { useState } from 'preact/hooks';
import type { Draft } from '../../../send/draft';
import { objectionsTo } from '../../../send/objections';

/** What the browser won't do with a draft. `onSend` sends it only where nothing stops it, and else leads to why. */
export function useTrying(draft: Draft, send: () => Promise<void>) {
  const [isTried, setTried] = useState(false);
  const all = objectionsTo(draft, { dropsUserAgent: !import.meta.env.FIREFOX });
  // An empty form is no mistake until somebody sends it.
  const objections = isTried || draft.url ? all : all.filter(({ what }) => what !== 'no-address');
  const onSend = () => {
    setTried(true);
    if (!all.some(({ stops }) => stops)) void send();
    else requestAnimationFrame(() => document.getElementById('objections')?.focus());
  };
  return { objections, onSend };
}
