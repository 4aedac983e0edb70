/** A file given back with a note at each thing that is said of it. */
import type { Note } from "./note.ts";
import { NotAnnotatable, type OfficeSource } from "./office-source.ts";

export type { Note, NotePlace, Words } from "./note.ts";
export type { OfficeEntry, OfficeSource } from "./office-source.ts";

/** The annotated bytes, or why there are none: a Chinese sentence that says what to do. */
export type Annotated = { readonly bytes: Uint8Array } | { readonly why: string };

/** A Word document with comments (`annotate-docx.ts`). */
export async function docxWithNotes(source: OfficeSource, notes: readonly Note[]): Promise<Annotated> {
  const { annotateDocx } = await import("./annotate-docx.ts");
  return annotated(() => annotateDocx(source, notes));
}

/** A workbook with notes at its cells (`annotate-xlsx.ts`). */
export async function xlsxWithNotes(
  source: OfficeSource,
  notes: readonly Note[],
  firstSheet: string,
): Promise<Annotated> {
  const { annotateXlsx } = await import("./annotate-xlsx.ts");
  return annotated(() => annotateXlsx(source, notes, firstSheet));
}

/** A PDF with annotations (`annotate-pdf.ts`). */
export async function pdfWithNotes(
  bytes: Uint8Array,
  notes: readonly Note[],
  turned: Readonly<Record<number, number>>,
): Promise<Annotated> {
  const { annotatePdf } = await import("./annotate-pdf.ts");
  return annotated(() => annotatePdf(bytes, notes, turned));
}

async function annotated(make: () => Uint8Array | Promise<Uint8Array>): Promise<Annotated> {
  try {
    return { bytes: await make() };
  } catch (error) {
    if (error instanceof NotAnnotatable) return { why: error.message };
    throw error;
  }
}
