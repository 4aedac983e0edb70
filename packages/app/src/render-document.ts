import { type DocumentFormat, drawCharts, type Finding, placeName } from "@mingce/core";
import { htmlFragment } from "@mingce/writers";
import { findingMarks, placeKey } from "./finding-marks.ts";
import { readStored } from "./read-stored.ts";
import type { Verdicts } from "./with-verdicts.ts";
import { type WritableFormat, writeReading } from "./write-reading.ts";

/** A place of a finding: where it is for people, and its mark in the fragment; null where it has none. */
export interface FindingPlace {
  readonly anchor: string | null;
  readonly name: string;
  readonly text: string;
}

/** A document as it lies in the store, with what was found in it. */
export interface StoredDocument {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly format: DocumentFormat;
  readonly findings: readonly Finding[];
  /** What a person holds of its findings; absent where nobody was asked. */
  readonly verdicts?: Verdicts;
}

/** A document as an HTML article, and for each finding its places in it. */
export interface Rendered {
  readonly html: string;
  readonly places: readonly (readonly FindingPlace[])[];
}

/** Reads a stored document again and writes it with the places of its findings marked, each place once. */
export async function renderDocument(document: StoredDocument): Promise<Rendered> {
  const read = await readStored(document.bytes, document.name, document.format);
  if ("refused" in read) return { html: "", places: document.findings.map(() => []) };
  const { reading } = read;
  const marks = findingMarks(document.findings);
  const places = document.findings.map(({ at }) =>
    at.map((place) => ({
      anchor: marks.get(placeKey(place.address))?.id ?? null,
      name: placeName(reading, place),
      text: place.text,
    })),
  );
  return { html: htmlFragment(reading, { marks: [...marks.values()], charts: drawCharts(reading) }), places };
}

/** A stored document in a format; null where it can no longer be read. */
export async function exportDocument(
  document: StoredDocument,
  as: WritableFormat,
): Promise<string | Uint8Array | null> {
  const read = await readStored(document.bytes, document.name, document.format);
  return "refused" in read ? null : writeReading(read.reading, as, read.imprint ?? null);
}
