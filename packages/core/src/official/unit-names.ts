import type { NodeId } from "../dimension/tree.ts";
import type { Row } from "../document/document.ts";
import type { Reading } from "../reading/reading.ts";
import { nameNode, unitKey, withoutBlanks } from "../table/label.ts";

/**
 * The units the tables of a department name, in their order, as the tables print them: reading takes X本级 and the
 * body X for one, a budget keeps the name. A row that says the whole once more as the body's own names no unit.
 */
export function unitNames(reading: Reading, body: string): ReadonlyMap<NodeId, string> {
  const printed = rowsWithAmounts(reading).flatMap(({ cells }) => cells.map(({ text }) => text));
  const byKey = new Map<string, Set<string>>();
  for (const text of printed) {
    const name = withoutBlanks(text);
    const own = byKey.get(unitKey(name)) ?? new Set<string>();
    byKey.set(unitKey(name), own.add(name));
  }
  const proper = reading.units.filter((node) => unitKey(node) === unitKey(body));
  const names = new Map<NodeId, string>();
  for (const node of reading.units) {
    const repeats = node === nameNode(body) && proper.length > 1;
    const known = [...(byKey.get(unitKey(node)) ?? [])];
    const exact = known.find((name) => nameNode(name) === node);
    if (!repeats) names.set(node, exact ?? known[0] ?? node);
  }
  return names;
}

/** Rows that name what their amounts are of; lines above a table name the body. */
function rowsWithAmounts({ document, statements }: Reading): readonly Row[] {
  const rows = statements.flatMap(({ place: { address } }): Row[] => {
    const block = address === null ? undefined : document.blocks[address.block];
    const row = block?.kind === "table" ? block.rows[address?.row ?? -1] : undefined;
    return row === undefined ? [] : [row];
  });
  return [...new Set(rows)];
}
