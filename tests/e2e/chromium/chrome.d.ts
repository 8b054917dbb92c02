import type { browser } from 'wxt/browser';

/** The API of chrome://extensions, which no extension may use. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: Record<string, unknown>): Promise<void>;
  updateExtensionConfiguration(update: Record<string, unknown>): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

// What the pages and workers that a test looks into call the browser.
declare global {
  const chrome: typeof browser & { developerPrivate: DeveloperPrivate };
}
