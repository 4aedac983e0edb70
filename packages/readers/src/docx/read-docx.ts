import { blocksOf } from "../flow/blocks.ts";
import { Met } from "../flow/met.ts";
import type { ReadResult } from "../read-result.ts";
import { readingEdge } from "../reading-edge.ts";
import { childrenOf } from "../xml/parse-xml.ts";
import { openPackage } from "../zip/package.ts";
import { countersOf } from "./counters.ts";
import { Fields } from "./fields.ts";
import { notesOf } from "./notes.ts";
import { numberingsOf } from "./numbering.ts";
import { partsOf } from "./parts.ts";
import type { Story } from "./story.ts";
import { flowOf } from "./story-flow.ts";
import { stylesOf } from "./styles.ts";

/**
 * Reads a Word document (.docx, .docm) as it is printed when all changes are accepted: automatic numbers, notes after
 * their paragraph, text boxes; no hidden text, no codes of fields, no headers and footers, which repeat.
 *
 * Errors: returns a refusal `file/damaged`, `file/encrypted`, `file/too-large`, `file/too-complex` or `file/empty`;
 *         never throws.
 * Limit:  pages are Word's to make, so no place has one; what stands in a picture or an embedded object is not read.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadResult> {
  return readingEdge(name, "docx", () => {
    const parts = partsOf(openPackage(bytes));
    const styles = stylesOf(parts.styles);
    const met = new Met("warning");
    met.comments(childrenOf(parts.comments ?? undefined, "w:comment").length);
    const story: Story = {
      styles,
      counters: countersOf(numberingsOf(parts.numbering, styles)),
      fields: new Fields(),
      met,
      main: parts.main,
      host: null,
      note: notesOf({ footnote: parts.footnotes, endnote: parts.endnotes }, () => story),
      flowOf,
    };
    return { blocks: blocksOf(flowOf(parts.body, story)), findings: met.findings() };
  });
}
