import type { Document } from "../document/document.ts";
import type { Reading } from "../reading/reading.ts";

/**
 * What naming a place needs of a reading: the form's titles, and as far as they are known the document's own headings,
 * names of codes, sheets and cells. The more is given, the more exactly a place is told.
 */
export interface Naming
  extends Pick<Reading, "form">,
    Partial<Pick<Reading, "outline" | "codeNames" | "statements" | "identity">> {
  readonly document: Pick<Document, "format"> & Partial<Pick<Document, "blocks" | "sheetNames">>;
}
