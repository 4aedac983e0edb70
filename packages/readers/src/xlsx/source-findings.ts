import { type Finding, finding, type Severity } from "@mingce/core";
import { formulaFindings } from "./formula-findings.ts";
import { columnLetters } from "./reference.ts";
import { sheetPlace } from "./sheet-place.ts";
import type { WithResults } from "./with-results.ts";
import type { Sheet } from "./workbook.ts";

/** Everything a workbook holds that its print does not say: what is hidden, formulas gone wrong, pictures. */
export function sourceFindings(results: WithResults): readonly Finding[] {
  const findings: Finding[] = [];
  let page = 0;
  for (const sheet of results.workbook.sheets) {
    if (sheet.hidden) {
      findings.push(...hiddenSheet(sheet));
      continue;
    }
    page++;
    findings.push(...hiddenRows(sheet, page), ...hiddenColumns(sheet, page));
    findings.push(...formulaFindings(results, sheet, page));
    if (sheet.pictures) findings.push(pictures(sheet, page));
  }
  return findings;
}

const basis = "只核对工作簿里看得见的内容";

function hiddenSheet(sheet: Sheet): readonly Finding[] {
  const [texts, numbers] = held(
    sheet,
    () => true,
    () => true,
  );
  if (texts + numbers === 0) return [];
  const message = `工作表“${sheet.name}”是隐藏的，里面有${texts + numbers}个单元格的内容，没有作为公开内容读取。请确认是否应当公开；不应公开的，请删除后再发布文件。`;
  return [
    finding({
      code: "text/hidden-sheet",
      severity: "warning",
      message,
      at: [sheetPlace(null, null, sheet.name)],
      basis,
    }),
  ];
}

function hiddenRows(sheet: Sheet, page: number): readonly Finding[] {
  const rows = sheet.rows
    .filter((r) => sheet.hiddenRows.has(r.number) && r.cells.some((c) => c.value.kind !== "empty"))
    .map((r) => r.number);
  if (rows.length === 0) return [];
  const hidden = new Set(rows);
  const severity = severityOf(
    held(
      sheet,
      (row) => hidden.has(row),
      () => true,
    ),
  );
  const message = `工作表“${sheet.name}”的${stretches(rows, String, "第", "行")}是隐藏的，其中的内容没有读取，显示出来的合计可能对不上。请确认后取消隐藏或删除。`;
  const at = rows.slice(0, mostPlaces).map((row) => sheetPlace(page, row, `第${row}行`));
  return [finding({ code: "text/hidden-rows", severity, message, at, basis })];
}

function hiddenColumns(sheet: Sheet, page: number): readonly Finding[] {
  const columns = new Set<number>();
  for (const row of sheet.rows)
    for (const { column, value } of row.cells)
      if (value.kind !== "empty" && sheet.hiddenColumns.has(column)) columns.add(column);
  if (columns.size === 0) return [];
  const severity = severityOf(
    held(
      sheet,
      () => true,
      (column) => columns.has(column),
    ),
  );
  const named = stretches(
    [...columns].sort((a, b) => a - b),
    columnLetters,
    "",
    "列",
  );
  const message = `工作表“${sheet.name}”的${named}是隐藏的，其中的内容没有读取，显示出来的合计可能对不上。请确认后取消隐藏或删除。`;
  return [
    finding({ code: "text/hidden-columns", severity, message, at: [sheetPlace(page, null, named)], basis }),
  ];
}

function pictures(sheet: Sheet, page: number): Finding {
  const message = `工作表“${sheet.name}”里有图片或图形，其中的文字没有读取。如果表格或说明是图片，请换成单元格里的文字。`;
  return finding({
    code: "text/picture",
    severity: "info",
    message,
    at: [sheetPlace(page, null, sheet.name)],
    basis,
  });
}

const mostPlaces = 20;

/** How many cells hold a text, and how many a number. */
function held(
  sheet: Sheet,
  inRow: (row: number) => boolean,
  inColumn: (column: number) => boolean,
): readonly [texts: number, numbers: number] {
  let [texts, numbers] = [0, 0];
  for (const row of sheet.rows) {
    if (!inRow(row.number)) continue;
    for (const { column, value } of row.cells) {
      if (!inColumn(column) || value.kind === "empty") continue;
      if (value.kind === "number") numbers++;
      else texts++;
    }
  }
  return [texts, numbers];
}

/** Hidden numbers can be amounts of the table around them; hidden words change no sum. */
function severityOf([, numbers]: readonly [number, number]): Severity {
  return numbers > 0 ? "warning" : "info";
}

/** 3, 4, 5, 9 → 第3至5行、第9行. */
function stretches(
  numbers: readonly number[],
  name: (n: number) => string,
  before: string,
  after: string,
): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[i] ?? 0;
    while (numbers[i + 1] === (numbers[i] ?? 0) + 1) i++;
    const last = numbers[i] ?? 0;
    parts.push(`${before}${name(first)}${last > first ? `至${name(last)}` : ""}${after}`);
  }
  const shown = parts.slice(0, mostStretches).join("、");
  return parts.length > mostStretches ? `${shown}等${parts.length}处` : shown;
}

const mostStretches = 8;
