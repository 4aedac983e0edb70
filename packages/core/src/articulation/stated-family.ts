/** A family of statements: a whole and its parts as printed together, and what may be concluded from it. */
export interface StatedFamily {
  readonly whole: number | null;
  /** Key of the whole, also where nobody printed it. */
  readonly wholeKey: string;
  readonly parts: readonly number[];
  readonly by: string;
  readonly closed: boolean;
  /** The list says that its lines are all there are. */
  readonly complete: boolean;
  readonly listing: string;
}
