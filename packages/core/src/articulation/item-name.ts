import type { Selection } from "../cube/selection.ts";
import { codeNameIn } from "../form/code-name.ts";
import { type Form, tablesOf } from "../form/form.ts";
import { amountColumns } from "../form/table.ts";
import type { Place } from "../statement/place.ts";
import type { Statement } from "../statement/statement.ts";
import { withoutOrdinal } from "../text/ordinal.ts";
import { squeezed } from "../text/squeeze.ts";
import type { Naming } from "./naming.ts";
import { quoted, sectionPath } from "./section-name.ts";

/** What a number of the text is, for people: “行政运行”增减额, “项目支出”占比, “实有人数”; empty where nothing tells it. */
export function numberName(naming: Naming, statement: Statement): string {
  const item = itemName(naming, statement);
  const own = statement.kind === "part" ? wordsAt(naming, statement.place) : "";
  const part = own === "" || own === item ? "" : `“${quoted(own)}”`;
  return `${item === "" ? "" : `“${quoted(item)}”`}${quantityName(statement)}${part}`;
}

/** What kind of number it is, beside the plain amount of the year. */
export function quantityName({ kind, selection }: Statement): string {
  if (kind === "share") return "占比";
  if (kind === "change") return "增减额";
  if (kind === "rate") return "增减率";
  if (kind === "part") return "的分项";
  return selection.year === -1 ? "上年数" : selection.measure === "executed" ? "执行数" : "";
}

/** The name of a code: as this table prints it, or another where its dimension is known; else the official one. */
export function codeName(
  naming: Naming,
  code: string,
  table: string | null,
  dimension?: string,
): string | null {
  const printed = (naming.codeNames ?? []).filter(
    (c) =>
      c.code === code && c.place.table !== null && (dimension === undefined || c.dimension === dimension),
  );
  const own =
    printed.find((c) => c.place.table === table) ?? (dimension === undefined ? undefined : printed[0]);
  if (own !== undefined) return withoutCode(own.name.trim());
  if (dimension === undefined || naming.form === null) return null;
  const year = naming.identity?.year ?? naming.form.years.from;
  return codeNameIn(naming.form, dimension, code, year) ?? null;
}

const withoutCode = (name: string): string => withoutOrdinal(name.replace(/^\[?\d+\]?\s*/, ""));

/** What a number speaks of beyond what its section is about: a project, a code, a line of the form; else its own words. */
function itemName(naming: Naming, statement: Statement): string {
  const { selection, place } = statement;
  const told = selectionName(naming, selection, place.section);
  return told === "" && isAmount(statement) ? wordsAt(naming, place) : told;
}

/**
 * What a selection is beyond what its section is about, for people: a project, a code, a line of the form; empty
 * where it is no more than its section.
 */
export function selectionName(naming: Naming, selection: Selection, section: string | null): string {
  const { form } = naming;
  const around = form === null || section === null ? [] : sectionPath(form, section);
  const known = Object.assign({}, ...around.map((s) => s.where)) as Readonly<
    Record<string, string | readonly string[]>
  >;
  const told = Object.entries(selection.regions).filter(
    ([dimension, nodes]) => [known[dimension] ?? []].flat().join() !== nodes.join(),
  );
  const names = (wanted: (dimension: string) => boolean): readonly string[] =>
    told.flatMap(([dimension, nodes]) =>
      wanted(dimension) ? (nodesName(naming, dimension, nodes) ?? []) : [],
    );
  const [first] = ["project", "economic", "function"].flatMap((d) => names((dimension) => dimension === d));
  if (first !== undefined) return first;
  return names((dimension) => dimension !== "unit" && dimension !== "unitKind").join("的");
}

const isAmount = ({ kind }: Statement): boolean => kind === "amount" || kind === "part";

/** What nodes of a dimension are called: a project by its name, a code by the document, anything else by the form; null: nobody says. */
function nodesName(naming: Naming, dimension: string, nodes: readonly string[]): string | null {
  const [node = ""] = nodes;
  if (dimension === "project") return nodes.length === 1 ? node.slice(node.lastIndexOf("/") + 1) : null;
  if (naming.form === null) return null;
  return (
    lineLabel(naming.form, dimension, nodes) ??
    (nodes.length === 1 && naming.form.codes[dimension] !== undefined
      ? withoutRemark(codeName(naming, node, null, dimension))
      : null)
  );
}

/** 行政运行（政府办公厅（室）及相关机构事务） is 行政运行 where its item is spoken of. */
function withoutRemark(name: string | null): string | null {
  return name?.replace(/(?<=..)[（(].*[）)]$/, "") ?? null;
}

/** What the form's tables call the line or the column of just these nodes. */
export function lineLabel(form: Form, dimension: string, nodes: readonly string[]): string | null {
  const isIt = ({
    regions,
  }: {
    readonly regions: Readonly<Record<string, string | readonly string[]>>;
  }): boolean =>
    Object.keys(regions).length === 1 &&
    [regions[dimension] ?? []].flat().sort().join() === [...nodes].sort().join();
  for (const { panels } of tablesOf(form)) {
    const columns = panels.flatMap((p) => amountColumns(p.columns));
    const items = panels.flatMap((p) =>
      p.rows.flatMap(({ axis }) => (axis.kind === "items" ? axis.items : [])),
    );
    const found = [...columns, ...items].find((line) => line.label !== "" && isIt(line));
    if (found !== undefined) return withoutOrdinal(squeezed(found.label));
  }
  return null;
}

/** The longest words before a number that are taken for its name. */
const longest = 20;

/** The words right before a number: of a sentence its last clause, of a row the cell before it. */
function wordsAt({ document }: Naming, { address }: Place): string {
  const block = address === null ? undefined : document.blocks?.[address.block];
  if (address === null || block === undefined) return "";
  const before =
    block.kind === "table"
      ? (block.rows[address.row ?? -1]?.cells
          .slice(0, address.cell)
          .filter((c) => c.text.trim() !== "")
          .at(-1)?.text ?? "")
      : block.text.slice(0, address.start);
  const clause =
    squeezed(before)
      .split(/[^\p{L}“”]/u)
      .at(-1) ?? "";
  const words = clause.replace(/^(?:年度?|其中)/, "").replace(/(?:为|是|共有?|有|约|达)$/, "");
  return words.length < 2 || words.length > longest ? "" : words.replace(/[“”]/g, "");
}
