import { type Finding, finding } from "../finding/finding.ts";
import { tablesOf } from "../form/form.ts";
import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";
import { mostTelling, strongest, tolerance } from "./finding-words.ts";
import { codeName, lineLabel } from "./item-name.ts";
import type { Naming } from "./naming.ts";
import type { OmittedCell, OmittedRow } from "./omitted-row.ts";
import { columnName, placeName } from "./place-name.ts";
import type { Relation, Verdict } from "./relation.ts";
import { printedWords, shown, valueWords } from "./value-words.ts";

/** Says that a row of a table was left out, and offers it with its amounts. */
export function omittedRowFinding(naming: Naming, articulation: Articulation, omitted: OmittedRow): Finding {
  const { cells, row, mends, witnesses, beside } = omitted;
  const place = (i: number): Statement["place"] => (articulation.statements[i] as Statement).place;
  const amount = ({ whole, value }: OmittedCell): string =>
    shown(articulation.statements[whole] as Statement, value);
  const main = mostTelling(articulation, mends);
  const whole = articulation.statements[cells[0].whole] as Statement;
  const words = ({ whole, value }: OmittedCell): string =>
    valueWords(articulation.statements[whole] as Statement, value);
  const missing = cells.map((c) => `${columnName(naming, place(c.whole))}${words(c)}`).join("、");
  const printed = row === null ? null : rowOf(naming, whole.place, row);
  const last = place(beside.at(-1) as number);
  const inText = last.table === null;
  const which = printed === null ? "一行" : `“${printed.name}”${inText ? "" : "行"}`;
  const from = witnesses.map((i) => placeName(naming, place(i), { brief: true })).slice(0, 2);
  const seen = from.length === 0 ? "" : `（见${from.join("、")}）`;
  const at = (c: OmittedCell): Statement["place"] => ({
    ...(inText ? last : place(c.whole)),
    row: printed?.id ?? null,
    text: "",
    address: null,
    box: null,
  });
  return finding({
    code: (articulation.relations[main] as Relation).code,
    severity: strongest(articulation, mends),
    message: `${placeName(naming, whole.place)}${printedWords(whole)}大于所列各${inText ? "项" : "行"}之和，可能漏列${which}，其金额应为${missing}${seen}。请核对并补上。`,
    at: [whole.place, ...cells.slice(1).map((c) => place(c.whole)), ...witnesses.map(place)],
    stated: whole.printed.text,
    expected: amount(cells[0]),
    difference: amount(cells[0]),
    tolerance: tolerance(articulation.verdicts[main] as Verdict, whole),
    basis: (articulation.relations[main] as Relation).basis,
    proposal: {
      at: at(cells[0]),
      value: amount(cells[0]),
      cause: "漏列一行",
      support: { hard: mends.length, plausible: witnesses.length },
      also: cells.slice(1).map((c) => ({ at: at(c), value: amount(c) })),
      alternatives: [],
      exhausted: true,
      certain: witnesses.length > 0,
    },
  });
}

/**
 * A row as its table knows it: a line the form declares by its label, there or in another table, else a code without
 * hyphens or the name itself.
 */
function rowOf(
  naming: Naming,
  { table }: Statement["place"],
  { dimension, node }: NonNullable<OmittedRow["row"]>,
): { readonly id: string; readonly name: string } {
  const { form } = naming;
  const panels = (form === null ? undefined : tablesOf(form).find((t) => t.id === table))?.panels ?? [];
  const item = panels
    .flatMap((p) => p.rows.flatMap(({ axis }) => (axis.kind === "items" ? axis.items : [])))
    .find((i) => [i.regions[dimension]].flat().join() === node);
  if (item !== undefined) return { id: item.id, name: item.label };
  if (!/^\d{3}(?:-\d\d)*$/.test(node))
    return { id: node, name: (form === null ? null : lineLabel(form, dimension, [node])) ?? node };
  const name = codeName(naming, node, table, dimension);
  return { id: node, name: `${node.replaceAll("-", "")}${name === null ? "" : ` ${name}`}` };
}
