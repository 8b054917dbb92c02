import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const WANTED = { permissions: ['notifications' as const] };

/** Whether the browser lets the extension show notifications, kept up to date. */
export function useMayNotify(): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => {
    const look = () => void browser.permissions.contains(WANTED).then(setMay);
    look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return may;
}

/** Asks for leave to show notifications. Must be called while a click is handled. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(WANTED).catch(() => false);
}

/** Gives that leave back: what is not needed is not had. */
export async function stopNotifying(): Promise<void> {
  await browser.permissions.remove(WANTED).catch(() => {});
}
