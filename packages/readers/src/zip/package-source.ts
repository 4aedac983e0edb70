import { documentName } from "../document-name.ts";
import type { Refusal } from "../read-result.ts";
import { Unreadable } from "../unreadable.ts";
import { directoryOf, type ListedEntry } from "./entries.ts";
import { openPackage, type Package } from "./package.ts";

/** An Office file as it lies on disk, for giving it back with a few of its parts changed. */
export interface PackageSource extends Package {
  readonly bytes: Uint8Array;
  /** Every line of its list of contents, in order. */
  readonly entries: readonly ListedEntry[];
}

/**
 * Opens an Office file under the limits of the readers and lets `use` make something of it.
 * Errors: returns the refusal of what cannot be opened, and of a part that `use` finds damaged or too large.
 */
export async function withPackage<Made>(
  bytes: Uint8Array,
  name: string,
  use: (source: PackageSource) => Promise<Made>,
): Promise<{ readonly made: Made } | { readonly refusal: Refusal }> {
  try {
    const { part } = openPackage(bytes);
    return { made: await use({ bytes, part, entries: directoryOf(bytes) }) };
  } catch (error) {
    if (error instanceof Unreadable) return { refusal: error.refusal(documentName(name)) };
    throw error;
  }
}
