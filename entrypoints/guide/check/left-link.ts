/** Where the menu leaves a link in `storage.session`: a page's address stands in the browser's history, with all secrets. */
export const LEFT_LINK = 'left-link';

export interface LeftLink {
  url: string;
  /** Of a private window: kept nowhere. */
  isPrivate: boolean;
}
