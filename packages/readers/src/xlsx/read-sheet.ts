import { refusals } from "../refusals.ts";
import { Unreadable } from "../unreadable.ts";
import { type Area, areaOf, cellAt, lastColumn, lastRow } from "./reference.ts";
import { StringText, unescaped } from "./shared-strings.ts";
import { parseXml } from "./stream-xml.ts";
import { type CellStyle, plainStyle } from "./styles.ts";
import type { CellValue, Formula, Sheet, SheetCell, SheetRow } from "./workbook.ts";

/** What the cells of a sheet refer to, and the count they are held to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly cells: CellCount;
}

/** Counts the cells of a workbook; throws Unreadable at the limit. */
export class CellCount {
  #cells = 0;

  constructor(private readonly limit: number) {}

  add(): void {
    if (++this.#cells > this.limit) throw new Unreadable((shown) => refusals.tooManyParts(shown, this.limit));
  }
}

/** A cell while its element is open. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle;
  value: string;
  formula: string;
  shared: string | null;
  hasFormula: boolean;
}

/** Most merged areas of a sheet. */
const mostMerges = 20_000;

/**
 * Parses the XML of a worksheet. Rows and cells without a reference stand behind the one before.
 * Errors: throws Unreadable where it is damaged, under the name `what`, or where the cells are too many.
 */
export function readSheet(
  bytes: Uint8Array,
  what: string,
  context: SheetContext,
): Omit<Sheet, "name" | "part" | "hidden"> {
  // Thousands of rows can be there for their height alone: only those that hold or hide something are kept.
  const rows = new Map<number, Map<number, SheetCell>>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Uint8Array(lastColumn + 1);
  const merges: Area[] = [];
  const masters = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  const inline = new StringText();
  let [row, column] = [0, 0];
  let open: OpenCell | null = null;
  let within: "v" | "f" | "is" | null = null;
  let showsZeros = true;
  let pictures = false;

  const close = (cell: OpenCell): void => {
    const value = storedValue(cell, context.strings);
    const formula = formulaOf(cell, row, masters);
    if (value.kind === "empty" && formula === null && !cell.style.ruled) return;
    context.cells.add();
    const cells = rows.get(row) ?? new Map<number, SheetCell>();
    rows.set(row, cells);
    cells.set(cell.column, { column: cell.column, value, formula, ...cell.style });
  };

  parseXml(bytes, what, {
    open: (name, attributes) => {
      if (within === "is") return inline.open(name);
      const { r, s, t, min, max, hidden, width, ref, si, ht } = attributes;
      if (name === "c") {
        const at = cellAt(r ?? "");
        column = at?.column ?? column + 1;
        const style = context.styles[Number(s ?? 0)] ?? plainStyle;
        if (row > 0 && column <= lastColumn)
          open = { column, type: t ?? "n", style, value: "", formula: "", shared: null, hasFormula: false };
      } else if (name === "v" && open !== null) within = "v";
      else if (name === "is" && open !== null) within = "is";
      else if (name === "f" && open !== null) {
        within = "f";
        open.hasFormula = true;
        if (t === "shared") open.shared = si ?? "";
      } else if (name === "row") {
        const number = Number(r);
        row =
          Number.isInteger(number) && number > 0 && number <= lastRow ? number : Math.min(row + 1, lastRow);
        column = 0;
        if (isTrue(hidden) || Number(ht ?? 1) === 0) hiddenRows.add(row);
      } else if (name === "col" && (isTrue(hidden) || Number(width ?? 1) === 0)) {
        const [from, to] = [Number(min), Number(max)];
        if (from >= 1 && to >= from) hiddenColumns.fill(1, from, to + 1);
      } else if (name === "mergeCell" && merges.length < mostMerges) {
        const area = areaOf(ref ?? "");
        if (area !== null) merges.push(area);
      } else if (name === "sheetView" && attributes["showZeros"] !== undefined)
        showsZeros = isTrue(attributes["showZeros"]);
      else if (name === "drawing" || name === "legacyDrawing" || name === "picture")
        pictures ||= name !== "legacyDrawing";
    },
    close: (name) => {
      if (within === "is" && name !== "is") return inline.close(name);
      if (name === "is" && open !== null) open.value = inline.take();
      if (name === within) within = null;
      if (name === "c" && open !== null) {
        close(open);
        open = null;
      }
    },
    text: (text) => {
      if (within === "is") inline.text(text);
      else if (within === "v" && open !== null) open.value += text;
      else if (within === "f" && open !== null) open.formula += text;
    },
  });
  return {
    rows: inOrder(rows),
    hiddenRows,
    hiddenColumns: marked(hiddenColumns),
    merges,
    showsZeros,
    pictures,
  };
}

function marked(flags: Uint8Array): ReadonlySet<number> {
  const indices = new Set<number>();
  flags.forEach((flag, index) => {
    if (flag === 1) indices.add(index);
  });
  return indices;
}

function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

function storedValue(cell: OpenCell, strings: readonly string[]): CellValue {
  const { type, value } = cell;
  if (type === "s") return textValue(strings[Number(value)] ?? "");
  if (type === "inlineStr") return textValue(value);
  // A formula whose result is a text without letters has a result all the same.
  if (type === "str" && cell.hasFormula) return { kind: "text", text: unescaped(value) };
  if (type === "str" || type === "d") return textValue(unescaped(value));
  if (value === "") return { kind: "empty" };
  if (type === "b") return { kind: "boolean", boolean: isTrue(value) };
  if (type === "e") return { kind: "error", error: value };
  const number = Number(value);
  return Number.isFinite(number) ? { kind: "number", number } : textValue(value);
}

function textValue(text: string): CellValue {
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}

/** The formula of a cell; one that is shared is written once, for the first of its cells. */
function formulaOf(
  cell: OpenCell,
  row: number,
  masters: Map<string, { readonly text: string; readonly row: number; readonly column: number }>,
): Formula | null {
  if (!cell.hasFormula) return null;
  const text = unescaped(cell.formula);
  if (cell.shared === null) return text === "" ? null : { text, down: 0, right: 0 };
  if (text !== "") {
    masters.set(cell.shared, { text, row, column: cell.column });
    return { text, down: 0, right: 0 };
  }
  const master = masters.get(cell.shared);
  if (master === undefined) return null;
  return { text: master.text, down: row - master.row, right: cell.column - master.column };
}

function inOrder(rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>): readonly SheetRow[] {
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) => ({ number, cells: [...cells.values()].sort((a, b) => a.column - b.column) }));
}
