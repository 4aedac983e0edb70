import type { Ledger } from "../budget/ledger.ts";
import type { Regions } from "../cube/cube.ts";
import { type Selection, select } from "../cube/selection.ts";
import { type Axis, labelIn } from "../form/axis.ts";
import { codeNameIn } from "../form/code-name.ts";
import type { Form, Level } from "../form/form.ts";
import { amountColumns, leafColumns, type Panel, type TableForm } from "../form/table.ts";
import { formatGrouped } from "../quantity/format-number.ts";
import { chineseNumeral } from "../text/chinese-numeral.ts";
import { missingText } from "../writing/writing-context.ts";
import { withCode } from "./code-label.ts";
import { narrow } from "./narrow.ts";
import { type Nesting, nestingOf } from "./nesting.ts";

/** Whose table is written. */
export interface TableIdentity {
  readonly body: string;
  readonly year: number;
  readonly level: Level;
  /** Public codes of the body and of a unit's node; undefined where none is printed. */
  readonly code?: string | undefined;
  readonly codeOf?: (unit: string) => string | undefined;
  /** A name as the budget spells it, by dimension and node; where nobody knows it, the node is printed. */
  readonly nameOf?: (dimension: string, node: string) => string | undefined;
}

/** A panel being written. */
export interface Writing {
  readonly form: Form;
  readonly table: TableForm;
  readonly panel: Panel;
  /** `knows` is false for an amount nobody knows; absent, all are known. */
  readonly ledger: Ledger & { readonly knows?: (selection: Selection) => boolean };
  readonly identity: TableIdentity;
}

/** A row to print: its code, its names by dimension ("" is the row's own), and what its amounts are of. */
interface Line {
  /** Printed before the label where no column holds the code. */
  readonly lead?: string;
  readonly code?: { readonly dimension: string; readonly node: string };
  readonly label: string;
  readonly inner?: { readonly dimension: string; readonly label: string };
  readonly regions: Regions;
}

const indent = "\u3000";

/** The texts of every row of a panel, total row apart, in the form's order; rows that carry nothing are left out. */
export function linesOf(writing: Writing): readonly (readonly string[])[] {
  const items = writing.panel.rows[0]?.axis;
  const lines =
    items?.kind === "items"
      ? items.items.map((x) => ({
          label: `${indent.repeat(x.depth)}${x.lead}${labelIn(x, writing.identity.year)}`,
          regions: x.regions,
        }))
      : nestedLines(writing, nestingOf(writing.panel, cubeOf(writing)));
  return lines.map((line) => print(writing, line));
}

/** The texts of the total row and of the one that repeats it for the body; none where the panel has no total. */
export function totalLines(writing: Writing): readonly (readonly string[])[] {
  const { panel, identity } = writing;
  if (panel.total === null) return [];
  const { label, again } = panel.total;
  const body = again === null ? [] : [withCode(again, identity.code).replace("{body}", identity.body)];
  return [label, ...body].map((text) => print(writing, { label: text, regions: {} }));
}

/** True where any amount under these regions is not zero. */
export function carries(writing: Writing, regions: Regions): boolean {
  return amountColumns(writing.panel.columns).some((c) => (valueAt(writing, regions, c.regions) ?? 0) !== 0);
}

function nestedLines(writing: Writing, nesting: Nesting): readonly Line[] {
  const { codes, names } = nesting;
  if (!nesting.listsOwners) return under(writing, nesting, {}, "");
  return nodesOf(writing, nesting.owner, {}).flatMap((owner) => {
    const regions = { [nesting.owner]: owner };
    if (!carries(writing, regions)) return [];
    const indentation = codes === null && names !== null ? indent : "";
    const name = writing.identity.nameOf?.(nesting.owner, owner) ?? owner;
    const label = withCode(nesting.ownerPrinted, writing.identity.codeOf?.(owner)).replace(
      "{label}",
      () => name,
    );
    return [{ label, regions }, ...under(writing, nesting, regions, indentation)];
  });
}

function under(writing: Writing, nesting: Nesting, where: Regions, indentation: string): readonly Line[] {
  const { codes, names } = nesting;
  if (codes !== null) return codeLines(writing, codes, names, where);
  if (names === null) return [];
  return namesUnder(writing, names.dimension, where).map(({ regions, label }) => ({
    label: `${indentation}${label}`,
    regions,
  }));
}

function codeLines(
  writing: Writing,
  axis: Extract<Axis, { kind: "codes" }>,
  names: Nesting["names"],
  where: Regions,
): readonly Line[] {
  const nodes = new Set(axis.always);
  for (let depth = axis.from; depth <= axis.to; depth++) {
    for (const node of nodesOf(writing, axis.dimension, where, depth)) {
      if (node.split("-").length === depth && carries(writing, { ...where, [axis.dimension]: node }))
        nodes.add(node);
    }
  }
  const sorted = [...nodes].sort();
  return sorted.flatMap((node, i): readonly Line[] => {
    const regions = { ...where, [axis.dimension]: node };
    const line = {
      lead: axis.before === "ordinal" ? `${chineseNumeral(i + 1)}、` : `${node.replaceAll("-", "")} `,
      code: { dimension: axis.dimension, node },
      label: officialName(writing, axis.dimension, node),
      regions,
    };
    const leaf = !sorted.some((other) => other.startsWith(`${node}-`));
    if (names === null || !leaf) return [line];
    const inside = namesUnder(writing, names.dimension, regions);
    if (inside.length === 0) return [line];
    return inside.map((n) => ({
      ...line,
      regions: n.regions,
      inner: { dimension: names.dimension, label: n.label },
    }));
  });
}

function namesUnder(
  writing: Writing,
  dimension: string,
  where: Regions,
): readonly { readonly label: string; readonly regions: Regions }[] {
  return nodesOf(writing, dimension, where).flatMap((node) => {
    const regions = { ...where, [dimension]: node };
    const label = writing.identity.nameOf?.(dimension, node) ?? node.slice(node.indexOf("/") + 1);
    return carries(writing, regions) ? [{ label, regions }] : [];
  });
}

function nodesOf(writing: Writing, dimension: string, where: Regions, segments?: number): readonly string[] {
  const inside = narrow(cubeOf(writing), writing.table.where, where);
  return writing.ledger.nodes(writing.table.cube, dimension, inside, segments);
}

function officialName(writing: Writing, dimension: string, node: string): string {
  return codeNameIn(writing.form, dimension, node, writing.identity.year) ?? "（名称未收录）";
}

function print(writing: Writing, line: Line): readonly string[] {
  const leaves = leafColumns(writing.panel.columns);
  const segments = line.code?.node.split("-") ?? [];
  const coded = leaves.some((l) => l.kind === "code");
  const isInner = (l: (typeof leaves)[number]): boolean =>
    l.kind === "name" && l.dimension === line.inner?.dimension;
  const main = leaves.findIndex((l) => l.kind === "name" && !(line.inner !== undefined && isInner(l)));
  return leaves.map((leaf, i) => {
    if (leaf.kind === "amount") return amountAt(writing, line.regions, leaf.regions);
    if (leaf.kind === "code")
      return line.code?.dimension === leaf.dimension ? (segments[leaf.segment - 1] ?? "") : "";
    if (line.inner !== undefined && isInner(leaf)) return line.inner.label;
    if (i !== main) return "";
    return coded ? line.label : `${line.lead ?? ""}${line.label}`;
  });
}

function amountAt(writing: Writing, row: Regions, column: Regions): string {
  const selection = selectionAt(writing, row, column);
  const { ledger } = writing;
  if (selection !== null && ledger.knows?.(selection) === false) return missingText;
  const value = selection === null ? 0 : ledger.value(selection);
  return value === 0 && writing.form.zeroAmount === "blank"
    ? ""
    : formatGrouped(value, writing.table.unit, writing.table.decimals);
}

function valueAt(writing: Writing, row: Regions, column: Regions): number | null {
  const selection = selectionAt(writing, row, column);
  return selection === null ? null : writing.ledger.value(selection);
}

function selectionAt(writing: Writing, row: Regions, column: Regions): Selection | null {
  const cube = cubeOf(writing);
  return select(cube, narrow(cube, narrow(cube, writing.table.where, row), column));
}

function cubeOf(writing: Writing): Form["cubes"][string] {
  const cube = writing.form.cubes[writing.table.cube];
  if (cube === undefined) throw new Error(`Form ${writing.form.id} has no cube ${writing.table.cube}.`);
  return cube;
}
