import type { Imprint, Reading } from "@mingce/core";
import { compile } from "./compiler.ts";
import { disclosureData } from "./disclosure-data.ts";

/**
 * A read document as a tagged PDF with bookmarks, its fonts embedded: A4 in the measures of GB/T 9704, wide tables on
 * lying pages, headings of tables repeated on each. A draft says so on every page. The same reading gives the same bytes.
 */
export async function writePdf(reading: Reading, imprint: Imprint | null): Promise<Uint8Array> {
  return compile(disclosureData(reading, imprint));
}
