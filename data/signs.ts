import type { HeaderMeaning, Signature } from './shapes';

export const signatures: readonly Signature[] = Object.values(
  import.meta.glob<Signature>('./signatures/*.ts', { eager: true, import: 'default' }),
);

export const meanings: readonly HeaderMeaning[] = Object.values(
  import.meta.glob<HeaderMeaning>('./headers/*.ts', { eager: true, import: 'default' }),
);
