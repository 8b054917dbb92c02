import names from 'virtual:kept-headers';

/**
 * The response headers that may be remembered: those that some piece of knowledge reads. They are named in the files
 * that read them, by `export const headers`, so that there is no second list; the build takes the names out of them.
 */
export const keptHeaders: ReadonlySet<string> = new Set(names);
