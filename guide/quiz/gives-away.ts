/** Does a text hold one of these names as words of their own, in any case? Then it must not stand where they are asked for. */
export function givesAway(text: string, names: readonly (string | undefined)[]): boolean {
  const words = plain(text);
  return names.some((name) => name !== undefined && plain(name).trim() !== '' && words.includes(plain(name)));
}

/** ` a text in small letters without signs ` */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+|\.(?!\d)/gu, ' ')
    .trim()} `;
}
