/** The browser this was built for: each keeps its buttons elsewhere. */
export type BrowserName = 'chrome' | 'edge' | 'firefox';

/** What the browser lets the extension do, as far as it tells. */
export interface SetUp {
  /** Which sites it may see. */
  sites: 'all' | 'some' | 'none';
  /** Whether its button is in the toolbar; missing where the browser does not say. */
  isPinned?: boolean;
  seesPrivateWindows: boolean;
  /** Missing where no extension may. */
  seesFiles?: boolean;
}
