import type { Write } from "./write.ts";

/** Who writes, why, and what the writer knew. */
export interface Author {
  /** The id of the user. */
  readonly actor: string;
  readonly message?: string | null | undefined;
  /** The revision the writer last read: fields that later ones changed are not overwritten. */
  readonly expectedRevision?: number | null | undefined;
  /** The revision that this one takes back. */
  readonly reverts?: number | undefined;
  /** The source that this is an import of: what it writes is the source's word, and no editor's. */
  readonly importOf?: string | undefined;
  /** What is written with the revision of this number, in the same transaction: both happen, or neither. */
  readonly also?: ((number: number) => Iterable<Write>) | undefined;
  /** Told how many of the changes are written, as a long list goes. What it throws ends the write: nothing of it stays. */
  readonly watch?: ((written: number, total: number) => void) | undefined;
}
