import type { RecordId, SeverityCounts, Store } from "@mingce/store";
import { type Prepare, prepareDocument, type Received, type Stage } from "./prepare-document.ts";
import type { Refused } from "./read.ts";

/** A document that was checked and saved. */
export interface Accepted {
  readonly id: RecordId;
  readonly name: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly form: string | null;
  readonly counts: SeverityCounts;
  /** How many of the findings a person has accepted or called false, in this or an earlier version. */
  readonly settled: SeverityCounts;
}

/** How a document is received. */
export interface ReceiveOptions extends Pick<Received, "format" | "sample"> {
  readonly prepare?: Prepare;
}

/**
 * Checks a document and saves it with everything found; a refused one is not saved, and its refusal is the answer.
 * The same bytes are the same document, with the same id.
 */
export async function receiveDocument(
  store: Store,
  bytes: Uint8Array,
  name: string,
  options: ReceiveOptions = {},
  onStage: (stage: Stage) => void = () => {},
): Promise<Accepted | Refused> {
  const { prepare = prepareDocument, ...how } = options;
  const document = await prepare({ bytes, name, ...how }, onStage);
  if ("refused" in document) return document;
  onStage("saving");
  const { saveDocument, settledCounts } = await import("@mingce/store");
  const id = await saveDocument(store, document);
  const { unit, year, form, findings } = document;
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const settled = await settledCounts(store, id);
  return { id, name: document.name, unit, year, form, counts, settled };
}
