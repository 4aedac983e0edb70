import { agreed } from "../articulation/equals.ts";
import { placeName } from "../articulation/place-name.ts";
import { poolOf } from "../articulation/pool.ts";
import { type Selection, select } from "../cube/selection.ts";
import type { NodeId } from "../dimension/tree.ts";
import type { Reading } from "../reading/reading.ts";
import type { Statement } from "../statement/statement.ts";
import { nameNode } from "../table/label.ts";
import { nilAmounts } from "./nil-amounts.ts";
import { printedOrder } from "./printed-order.ts";
import type { TableAmount } from "./table-amount.ts";

/** What the tables of a document state of its own year. */
export interface StatedInTables {
  /** Each selection once, in printed order. */
  readonly amounts: readonly TableAmount[];
  /** The projects named, in an order every list keeps to. */
  readonly projects: readonly NodeId[];
}

/**
 * Takes what tables state, units under the names given for their nodes. Where cells contradict each other what most
 * of them print counts; the contradiction is a finding of its own.
 */
export function statedInTables(reading: Reading, units: ReadonlyMap<NodeId, string>): StatedInTables {
  const statements = reading.statements.flatMap((statement): Statement[] => {
    const { selection, place, kind } = statement;
    if (kind !== "amount" || place.table === null) return [];
    if (selection.year !== 0 || selection.measure !== "budgeted") return [];
    const named = underNames(selection, units, reading);
    return named === null ? [] : [{ ...statement, selection: named }];
  });
  const pool = poolOf({ statements });
  const amounts = pool.keys("amount").flatMap((key): TableAmount[] => {
    const statement = statements[agreed(statements, pool.about("amount", key))];
    if (statement === undefined) return [];
    const { selection, printed, place } = statement;
    const { value, quantum, unit } = printed;
    return [{ selection, value, quantum, unit, at: placeName(reading, place) }];
  });
  const stated = new Set(amounts.map(({ selection }) => selection.key));
  const nil = nilAmounts(reading).filter(({ selection }) => !stated.has(selection.key));
  return { amounts: [...amounts, ...nil], projects: projectsOf(statements) };
}

/** A selection with the nodes of units, and of what they own, made of the names they are kept under. */
function underNames(
  selection: Selection,
  units: ReadonlyMap<NodeId, string>,
  { form }: Reading,
): Selection | null {
  const cube = form?.cubes[selection.cube];
  if (cube === undefined) return null;
  const owned = Object.entries(cube.dimensions).flatMap(([d, { qualifiedBy }]) =>
    qualifiedBy === undefined ? [] : [d, qualifiedBy],
  );
  const renamed = (node: NodeId): NodeId => {
    const [unit = "", ...rest] = node.split("/");
    return [nameNode(units.get(unit) ?? unit), ...rest].join("/");
  };
  const regions = Object.entries(selection.regions).map(([d, nodes]) => [
    d,
    owned.includes(d) ? nodes.map((n) => (d === "unit" || n.includes("/") ? renamed(n) : n)) : nodes,
  ]);
  return select(cube, Object.fromEntries(regions));
}

/** Projects listed beside each other are lines of one table inside the same regions. */
function projectsOf(statements: readonly Statement[]): readonly NodeId[] {
  const lists = new Map<string, NodeId[]>();
  for (const { selection, place } of statements) {
    const { project: [node] = [], ...others } = selection.regions;
    if (node === undefined) continue;
    const key = JSON.stringify([place.table, place.column, others]);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [node]);
    else list.push(node);
  }
  return printedOrder([...lists.values()]);
}
