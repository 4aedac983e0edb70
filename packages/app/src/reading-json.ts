import { articulate, coverageOf, type Reading } from "@mingce/core";
import { writeJson } from "@mingce/writers";

/** What a document says as JSON, with how much of it was understood. */
export function readingJson(reading: Reading): string {
  const { byPart: _, ...coverage } = coverageOf(reading, articulate(reading));
  return `${JSON.stringify({ ...JSON.parse(writeJson(reading)), coverage })}\n`;
}
