import { browser } from 'wxt/browser';

/** What the browser lets the extension see of a tab. */
export type Access =
  /** Everything that the page asks for, wherever it asks. */
  | 'everything'
  /** What the page asks of some sites, its own among them. */
  | 'this-site'
  /** Nothing of this page; of some other sites it may. */
  | 'other-sites'
  /** Nothing at all, or only after a click on the button. */
  | 'nothing'
  /** Nothing, since it is a file on this computer. */
  | 'no-files'
  /** Nothing, since it is a page of the browser itself. */
  | 'browser-page'
  /** Nothing, not even its address: a page of the browser itself, or a file. */
  | 'hidden';

/** What is known of the extension's leave to look. */
export interface Leave {
  /** Match patterns that the extension was given, such as `<all_urls>`. */
  origins: readonly string[];
  /** Whether the page itself is among them. */
  mayReadPage: boolean;
  /** Whether it may look at files; browsers ask for that apart. */
  mayReadFiles: boolean;
}

const EVERYWHERE = new Set(['<all_urls>', '*://*/*']);

/** What may be seen of the page at `url`; undefined where the browser does not even tell the address. */
export function judgeAccess(url: string | undefined, { origins, mayReadPage, mayReadFiles }: Leave): Access {
  const seesEverything = origins.some((origin) => EVERYWHERE.has(origin));
  if (url && /^file:/i.test(url)) return mayReadFiles && seesEverything ? 'everything' : 'no-files';
  if (!url && seesEverything) return mayReadFiles ? 'browser-page' : 'hidden';
  if (url && !/^(https?|ftp):/i.test(url)) return 'browser-page';
  if (seesEverything) return 'everything';
  if (mayReadPage) return 'this-site';
  return origins.length > 0 ? 'other-sites' : 'nothing';
}

/** What may be seen of the page at `url`. Never rejects. */
export async function readAccess(url: string | undefined): Promise<Access> {
  const [{ origins = [] }, mayReadPage, mayReadFiles] = await Promise.all([
    browser.permissions.getAll().catch(() => ({ origins: [] as string[] })),
    url && /^https?:/i.test(url) ? browser.permissions.contains({ origins: [url] }).catch(() => false) : false,
    browser.extension.isAllowedFileSchemeAccess().catch(() => false),
  ]);
  return judgeAccess(url, { origins, mayReadPage, mayReadFiles });
}

/** Asks for leave to see every site. Only in answer to a click. */
export async function askForAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ['<all_urls>'] }).catch(() => false);
}

/** Calls back whenever leave is given or taken; returns how to stop. */
export function watchAccess(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}
