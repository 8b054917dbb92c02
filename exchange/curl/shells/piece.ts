/** One rule of a shell’s quoting: what stands here, what it means, and how much it takes. */
export interface Piece {
  text: string;
  length: number;
  /** What the shell would have filled in. */
  variable?: string;
  /** A quotation mark that nothing closes. */
  isOpen?: boolean;
}

/** Reads what stands at a place that is no space. */
export type PieceAt = (text: string, at: number) => Piece;
