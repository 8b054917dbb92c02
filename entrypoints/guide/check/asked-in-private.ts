/** Where the menu leaves an address of a private window in `storage.session`: it must not stand in a page's address. */
export const ASKED_IN_PRIVATE = 'check-in-private';
