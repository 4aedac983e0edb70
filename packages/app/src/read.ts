import { type Document, type Reading, readDisclosure } from "@mingce/core";
import { anyForm, forms } from "@mingce/forms";
import { readDocument } from "@mingce/readers";
import { refusedAsData } from "./our-data.ts";

/** A file that cannot be read: which, why, what to do; a clear Chinese sentence. */
export interface Refused {
  readonly file: string;
  readonly refused: { readonly code: string; readonly message: string };
}

/** Below this likeness to every known form a document is no disclosure: neither titles nor headings are there. */
const noDisclosure = 0.1;

/** So many paragraphs hold the title. */
const opening = 12;

/**
 * True where the document calls itself a budget of a department or a unit: then it is one, of a form nobody knows. What
 * is written about budgets (a notice, a rule) is none.
 */
function namesItself({ blocks }: Document): boolean {
  return blocks.slice(0, opening).some((b) => {
    const line = b.kind === "paragraph" ? b.text.replace(/\s/g, "") : "";
    return /(?:部门|单位)预算/.test(line) && !/通知|办法|意见|规定|批复|函$/.test(line);
  });
}

/** Forms a document can be taken to be of. */
export const formIds: readonly string[] = forms.map((f) => f.id);

/** Reads a file into statements; refused where it is no readable disclosure. Never throws for any bytes. */
export async function readDisclosureFile(
  bytes: Uint8Array,
  file: string,
  options: { readonly form?: string } = {},
): Promise<{ readonly reading: Reading } | Refused> {
  const result = await readDocument(bytes, file);
  const data = result.ok && result.document.format !== "text" ? null : await refusedAsData(bytes);
  if (data !== null) return { file, refused: data };
  if (!result.ok) return { file, refused: result.refusal };
  const chosen = options.form === undefined ? forms : forms.filter((f) => f.id === options.form);
  if (chosen.length === 0) {
    return {
      file,
      refused: {
        code: "form/unknown",
        message: `没有名为“${options.form}”的样式。可用的样式有：${formIds.join("、")}。`,
      },
    };
  }
  const reading = readDisclosure(result.document, chosen, options.form !== undefined, anyForm);
  const unlike = reading.form === null && reading.identity.resemblance < noDisclosure;
  if (unlike && !namesItself(result.document)) {
    return {
      file,
      refused: {
        code: "identity/not-a-disclosure",
        message: "文件里没有预算公开的表名和标题，不像是部门或单位预算公开文本，没有核对。请确认选对了文件。",
      },
    };
  }
  return { reading };
}
