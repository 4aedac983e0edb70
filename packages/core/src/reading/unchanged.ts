import { saidUnchanged } from "../clause/clause.ts";
import { type Selection, yearBefore } from "../cube/selection.ts";
import type { Statement } from "../statement/statement.ts";
import { squeezed } from "../text/squeeze.ts";
import type { Reading } from "./reading.ts";

/** So many characters behind an amount hold the words that compare it. */
const reach = 60;

/** An amount the text says is last year's, by its index, and the selection one year earlier. */
export interface UnchangedAmount {
  readonly statement: number;
  readonly wanted: Selection;
}

/**
 * The amounts of a document's text said to be what they were last year (21.56万元，比2024年预算持平): such words print
 * no number. Only where the amount is the only number of its sentence so far, so that nothing else can be meant, and
 * a year that is named is the one before.
 */
export function unchangedAmounts(reading: Reading): readonly UnchangedAmount[] {
  const { identity, statements } = reading;
  return statements.flatMap((statement, i): readonly UnchangedAmount[] => {
    const { kind, selection } = statement;
    if (kind !== "amount" || selection.year !== 0) return [];
    const said = wordsOn(reading, statement);
    if (said === null || (said.year !== null && said.year !== (identity.year ?? 0) - 1)) return [];
    return [{ statement: i, wanted: yearBefore(selection, said.against) }];
  });
}

function wordsOn({ document, numbers }: Reading, { place }: Statement): ReturnType<typeof saidUnchanged> {
  const { address } = place;
  const block = address === null ? undefined : document.blocks[address.block];
  if (address === null || block?.kind !== "paragraph") return null;
  const { text } = block;
  const said = saidUnchanged(squeezed(text.slice(address.end, address.end + reach)));
  if (said === null) return null;
  const begins = Math.max(...["。", "；", ";"].map((mark) => text.lastIndexOf(mark, address.start - 1)));
  const others = numbers.some(({ place: { address: other } }) => {
    return other?.block === address.block && other.start > begins && other.start < address.start;
  });
  return others ? null : said;
}
