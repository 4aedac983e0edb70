import type { Reading } from "../reading/reading.ts";
import type { FoundNumber } from "../statement/coverage.ts";
import type { Pool } from "./pool.ts";
import type { StatedFamily } from "./stated-family.ts";

/**
 * Tells the families whose parts may not be all there are, though the trees or the list say so: the document has a
 * line or a column of its own in a table, or a number nobody could bind stands among the parts in their paragraph.
 */
export function unexhausted(reading: Reading, pool: Pool): (family: StatedFamily) => boolean {
  const kinds = new Map(
    reading.numbers.flatMap((n) => (n.statement === null ? [] : [[n.statement, n.kind]])),
  );
  const strangers = new Set(reading.numbers.flatMap((n) => (n.bound || n.freeText ? [] : paragraphOf(n))));
  const amongStrangers = ({ parts }: StatedFamily): boolean =>
    parts.some((part) => {
      const statement = pool.statements[part];
      const kind = kinds.get(part);
      if (statement === undefined || kind === undefined) return false;
      return paragraphOf({ kind, place: statement.place }).some((p) => strangers.has(p));
    });
  const opened = ({ whole, parts, by }: StatedFamily): boolean => {
    const of = pool.statements[whole ?? parts[0] ?? -1]?.selection;
    const within = (dimension: string): string | undefined => of?.regions[dimension]?.join();
    return reading.unexhausted.some(
      ({ cube, dimension, region }) =>
        cube === of?.cube &&
        by.split("+").includes(dimension) &&
        (whole === null || within(dimension) === region?.join()),
    );
  };
  return (family) => opened(family) || (strangers.size > 0 && amongStrangers(family));
}

/** The paragraph of the narrative a number stands in, with its kind; none for a number of a table. */
function paragraphOf({ kind, place }: Pick<FoundNumber, "kind" | "place">): readonly string[] {
  return place.section === null || place.address === null ? [] : [`${kind} ${place.address.block}`];
}
