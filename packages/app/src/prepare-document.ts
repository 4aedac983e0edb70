import type { DocumentFormat } from "@mingce/core";
import type { DocumentToSave } from "@mingce/store";
import { type Checked, checkReading } from "./check.ts";
import { type Refused, readDisclosureFile } from "./read.ts";
import { readStored } from "./read-stored.ts";

/**
 * Version of the engine, forms and rules documents are checked with; a stored reading of another version is made anew.
 * The build puts the hash of their sources here (tools/rules-version.mjs); run from source it is "source".
 */
export const rulesVersion = process.env.MINGCE_RULES_VERSION ?? "source";

/** What is being done with a document, in this order. */
export type Stage = "reading" | "checking" | "saving";

/** A document before it is read. */
export interface Received {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** "compiled" for a budget in the product's own format; any other file says by its bytes what it is. */
  readonly format?: DocumentFormat;
  readonly sample?: boolean;
}

/** Checks a document; by default here, on a server in a thread of its own. */
export type Prepare = (
  received: Received,
  onStage: (stage: Stage) => void,
) => DocumentToSave | Refused | Promise<DocumentToSave | Refused>;

/** Reads and checks a document as it is kept in the store; refused where it is no readable disclosure. */
export async function prepareDocument(
  received: Received,
  onStage: (stage: Stage) => void = () => {},
): Promise<DocumentToSave | Refused> {
  const { bytes, name, format, sample = false } = received;
  onStage("reading");
  const read = await (format === "compiled"
    ? readStored(bytes, name, format)
    : readDisclosureFile(bytes, name));
  if ("refused" in read) return read;
  onStage("checking");
  return toSave(checkReading(name, read.reading), bytes, sample);
}

function toSave(checked: Checked, bytes: Uint8Array, sample: boolean): DocumentToSave {
  const { reading, coverage, rules, findings } = checked;
  const { form, year, level, unit } = reading.identity;
  const { name, format, blocks } = reading.document;
  const title = blocks.flatMap((b) => (b.kind === "paragraph" && b.role === "title" ? [b.text.trim()] : []));
  return {
    name,
    format,
    bytes,
    form,
    year,
    level,
    unit,
    title: title.length === 0 ? null : title.join(""),
    sample,
    version: rulesVersion,
    coverage,
    rules,
    statements: reading.statements,
    findings,
  };
}
