/**
 * The response headers that may be remembered: those that some piece of knowledge reads. They are named in the files
 * that read them, by `export const headers`, so that there is no second list and no prose comes along.
 */
const fromSignatures = import.meta.glob<Readonly<Record<string, unknown>>>('./signatures/*.ts', {
  eager: true,
  import: 'headers',
});
const fromMeanings = import.meta.glob<readonly string[]>('./headers/*.ts', { eager: true, import: 'headers' });

export const keptHeaders: ReadonlySet<string> = new Set([
  ...Object.values(fromSignatures).flatMap(Object.keys),
  ...Object.values(fromMeanings).flat(),
]);
