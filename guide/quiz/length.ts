/** How many questions a round has. */
export const LENGTHS = [5, 10, 20, 'endless'] as const;
export type Length = (typeof LENGTHS)[number];
