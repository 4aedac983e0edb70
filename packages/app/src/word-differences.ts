import { partName, type Reading } from "@mingce/core";
import { statedDigests } from "@mingce/writers";
import { readDisclosureFile } from "./read.ts";
import { textDifferences } from "./stated-differences.ts";
import { type VerifiedContent, verifiedContent } from "./verified-content.ts";

/**
 * True where lines can be compared: not in data, not in a format that is only read, and not in a PDF of another
 * program, whose lines break where that program broke them.
 */
export function hasOurLines({ format, reading, found }: VerifiedContent, own: Uint8Array | null): boolean {
  return reading !== null && own !== null && (format !== "pdf" || found !== null);
}

/**
 * Differences in words between a file and what its ledger makes (`expected`; `own`: the same as a file of its format,
 * null where the product does not write it): line by line, or by the parts whose digests differ.
 */
export async function wordDifferences(
  content: VerifiedContent,
  own: Uint8Array | null,
  expected: Reading,
): Promise<readonly string[]> {
  const { reading } = content;
  if (reading === null || own === null || !hasOurLines(content, own)) {
    const inParts = partDifferences(content, expected);
    return inParts.length > 0 || own === null ? inParts : beyondParts(content, own);
  }
  const again = await readDisclosureFile(own, reading.document.name);
  return "refused" in again ? [] : textDifferences(again.reading, reading);
}

function partDifferences({ stated, digests }: VerifiedContent, expected: Reading): readonly string[] {
  const wordless = stated.freeTexts.length + stated.codeNames.length + stated.sheets.length === 0;
  const none = { freeTexts: [], codeNames: [], sheets: [] };
  const right = statedDigests(wordless ? { ...none, statements: expected.statements } : expected);
  const parts = [...new Set([...right.keys(), ...digests.keys()])];
  return parts.flatMap((part) =>
    right.get(part) === digests.get(part)
      ? []
      : [`“${partName(expected, part)}”所写的内容与台账编制出来的不同。`],
  );
}

/** What JSON says beside its parts: whose it is, where its numbers stand, which belong together. */
async function beyondParts({ whole, found }: VerifiedContent, own: Uint8Array): Promise<readonly string[]> {
  if (whole === null) return [];
  const made = await verifiedContent(own, "");
  // Another version of the product may find the same in other places.
  if ("refused" in made || made.found?.imprint.product !== found?.imprint.product) return [];
  return made.whole === whole ? [] : ["数据中的编制单位、位置或归组与台账编制出来的不同。"];
}
