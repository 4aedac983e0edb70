import type { Refusal } from "./read-result.ts";

/**
 * Thrown inside a reader where its file cannot be read on, and turned into its refusal at the reader's edge: a
 * package is opened, parsed and walked at depths that could not all hand a refusal upwards. Never leaves a reader.
 */
export class Unreadable extends Error {
  /** `refusal` gives the reason for the name that is shown to people. */
  constructor(readonly refusal: (shown: string) => Refusal) {
    super("unreadable");
    this.name = "Unreadable";
  }
}
