import { articulate, coverageOf, type Reading } from "@mingce/core";
import { writeJson } from "@mingce/writers";
import type { DisclosureData } from "@mingce/writers/schema";

/** What a document says as JSON, with how much of it was understood. */
export function readingJson(reading: Reading): string {
  const { byPart: _, ...coverage } = coverageOf(reading, articulate(reading));
  const data: DisclosureData = { ...(JSON.parse(writeJson(reading)) as DisclosureData), coverage };
  return `${JSON.stringify(data)}\n`;
}
