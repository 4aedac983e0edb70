import { type Compared, type ComparedDocument, compareDocuments, type Severity } from "@mingce/core";
import { type Refused, readDisclosureFile } from "./read.ts";

/** A file to be compared. */
export interface FileToCompare {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What comparing files came to: the documents read, the files refused, and every pair that belongs together. */
export interface ComparedFiles extends Compared {
  /** In the order given. */
  readonly files: readonly (ComparedDocument | Refused)[];
  /** Those that could be read; the members of a pair point into them. */
  readonly documents: readonly ComparedDocument[];
  readonly summary: Readonly<Record<Severity, number>>;
  /** True where no number of any document had a counterpart: then nothing is said to be right. */
  readonly nothingCompared: boolean;
}

/** Reads files and compares all that belong together; a file that cannot be read, or was not, is told and left out. */
export async function compareFiles(given: readonly (FileToCompare | Refused)[]): Promise<ComparedFiles> {
  const files: (ComparedDocument | Refused)[] = [];
  for (const one of given) {
    const read = "refused" in one ? one : await readDisclosureFile(one.bytes, one.file);
    files.push("refused" in read ? read : { file: one.file, reading: read.reading });
  }
  const documents = files.filter((f): f is ComparedDocument => "reading" in f);
  const compared = compareDocuments(documents);
  const summary = { error: 0, warning: 0, info: 0 };
  for (const { findings } of compared.pairs) for (const { severity } of findings) summary[severity]++;
  const nothingCompared = compared.pairs.every((pair) => pair.compared.matched === 0);
  return { files, documents, ...compared, summary, nothingCompared };
}
