import { labelsOfItem } from "../form/axis.ts";
import { type Column, leafColumns, type Panel, type TableForm } from "../form/table.ts";
import { narrowDigits, parseNumber } from "../quantity/parse-number.ts";
import { codeBeforeName, splitCode } from "./code.ts";
import { comparableLabel, plainLabel, withoutBlanks } from "./label.ts";
import { type Leaf, leavesOf } from "./leaf.ts";
import { type LocatedRow, textsOf } from "./located-row.ts";

/** The rows of one page of a table: its header as repeated there (or none) and its data. */
export interface Segment {
  readonly headers: readonly LocatedRow[];
  readonly rows: readonly LocatedRow[];
}

const mark = /^(?:[※*＊×—-]|[甲乙丙丁A-Z]|栏次|行次)$/;
const columnNumber = /^(\d{1,2})(?:=[\d+\-()]*)?$/;

/** So many column numbers in step are one row of them whatever else a single cell holds. */
const unmistakable = 4;

/** True for a row of column numbers: ※ ※ 1 2 3 …, starting anew or going on from panel to panel. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  const cells = texts.map((t) => narrowDigits(withoutBlanks(t))).filter((t) => t !== "");
  const numbers: number[] = [];
  let odd = 0;
  for (const cell of cells) {
    const n = columnNumber.exec(cell)?.[1];
    if (n !== undefined) numbers.push(Number(n));
    else if (!mark.test(cell)) odd += 1;
  }
  const inStep = numbers.every((n, i) => n === 1 || n === (numbers[i - 1] ?? 0) + 1);
  if (!inStep || numbers[0] !== 1) return false;
  if (odd > 0) return odd === 1 && numbers.length >= unmistakable;
  return numbers.length >= (numbers.length < cells.length ? 1 : 3);
}

/** Splits the rows of a table into pages, and each page into header and data. */
export function segmentsOfRows(table: TableForm, rows: readonly LocatedRow[]): readonly Segment[] {
  const leaves = leavesOf(table);
  const known = declaredLabels(table);
  const firstData = rows.findIndex((r) => isData(table, leaves, known, textsOf(r)));
  const top = firstData < 0 ? rows : rows.slice(0, firstData);
  const printed = top.map((r) => keyOf(textsOf(r)));
  const worded = top.map(textsOf).filter((texts) => !isColumnNumbers(texts));
  const words = new Set([...known, ...worded.flat().map(comparableLabel)]);
  const segments: { headers: LocatedRow[]; rows: LocatedRow[] }[] = [{ headers: [...top], rows: [] }];
  let previousIsHeader = true;
  for (const [i, row] of (firstData < 0 ? [] : rows.slice(firstData)).entries()) {
    const texts = textsOf(row);
    if (texts.every((t) => withoutBlanks(t) === "")) continue;
    const header = repeatsHeader(texts, printed, words, previousIsHeader);
    const before = i === 0 ? row : rows[firstData + i - 1];
    let current = segments.at(-1);
    if (current === undefined || (header && current.rows.length > 0) || before?.block !== row.block) {
      if (current === undefined || current.rows.length > 0) {
        current = { headers: [], rows: [] };
        segments.push(current);
      }
    }
    if (header) current?.headers.push(row);
    else current?.rows.push(row);
    previousIsHeader = header;
  }
  return segments;
}

function repeatsHeader(
  texts: readonly string[],
  printed: readonly string[],
  words: ReadonlySet<string>,
  afterHeader: boolean,
): boolean {
  if (isColumnNumbers(texts)) return true;
  const filled = texts.filter((t) => withoutBlanks(t) !== "");
  if (filled.length === 1) return afterHeader && printed.includes(keyOf(texts)) && texts[0]?.trim() !== "";
  return printed.includes(keyOf(texts)) || filled.every((t) => words.has(comparableLabel(t)));
}

function keyOf(texts: readonly string[]): string {
  return texts
    .map(plainLabel)
    .filter((t) => t !== "")
    .join("|");
}

/** A row of data holds an amount, or is headed by a code, a line of the list or a total. */
function isData(
  table: TableForm,
  leaves: readonly Leaf[],
  known: ReadonlySet<string>,
  texts: readonly string[],
): boolean {
  if (isColumnNumbers(texts)) return false;
  const firstAmount = leaves.findIndex((l) => l.column.kind === "amount");
  const amounts = texts.filter((text, i) => {
    const n = parseNumber(text, table.unit);
    return n !== null && (i >= firstAmount || n.decimals > 0);
  });
  if (amounts.length > 0) return true;
  const filled = texts.flatMap((text, i) => (withoutBlanks(text) === "" ? [] : [{ text, i }]));
  if (filled.some(({ text, i }) => i >= firstAmount && known.has(comparableLabel(text)))) return false;
  return filled.some(({ text, i }) => {
    const leaf = leaves[i];
    const panel = leaf === undefined ? undefined : table.panels[leaf.panel];
    return panel !== undefined && leaf?.column.kind !== "amount" && headsRow(panel, text);
  });
}

function headsRow(panel: Panel, text: string): boolean {
  const label = comparableLabel(text);
  const total = panel.total === null ? [] : [panel.total.label, ...panel.total.also];
  if (total.some((t) => comparableLabel(t) === label)) return true;
  return panel.rows.some(({ axis }) => {
    if (axis.kind === "codes") return splitCode(text) !== null || codeBeforeName(text) !== null;
    if (axis.kind === "names") return false;
    return axis.items.some((x) => labelsOfItem(x).some((l) => comparableLabel(l) === label));
  });
}

/** Every heading a table declares, comparable. */
function declaredLabels(table: TableForm): ReadonlySet<string> {
  const groups = (columns: readonly Column[]): readonly string[] =>
    columns.flatMap((c) => (c.kind === "group" ? [c.label, ...groups(c.columns)] : []));
  const leaves = table.panels.flatMap((p) =>
    leafColumns(p.columns).flatMap((c) => (c.kind === "amount" ? [c.label, ...c.also] : [c.label])),
  );
  const all = table.panels.flatMap((p) => [p.heading, ...groups(p.columns)]).concat(leaves);
  return new Set(all.map(comparableLabel).filter((l) => l !== ""));
}
