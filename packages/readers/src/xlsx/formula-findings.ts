import { type Finding, finding } from "@mingce/core";
import { printedCell, printedValue } from "./printed-cell.ts";
import { columnLetters } from "./reference.ts";
import { sheetPlace } from "./sheet-place.ts";
import type { WithResults } from "./with-results.ts";
import type { Sheet, SheetCell } from "./workbook.ts";

const basis = "文件写明的是公式保存下来的结果；公式能够重新计算的，两者应当一致";

/** Formulas of the visible cells of a sheet whose result is an error, is missing, or is not what they compute. */
export function formulaFindings(results: WithResults, sheet: Sheet, page: number): readonly Finding[] {
  const findings: Finding[] = [];
  const [missing, filledIn]: [string[], string[]] = [[], []];
  const printing = { from1904: results.workbook.from1904, showsZeros: sheet.showsZeros };
  for (const row of sheet.rows) {
    if (sheet.hiddenRows.has(row.number)) continue;
    for (const cell of row.cells) {
      if (sheet.hiddenColumns.has(cell.column)) continue;
      const name = `${columnLetters(cell.column)}${row.number}`;
      if (cell.value.kind === "error")
        findings.push(errorShown(sheet, name, cell.value.error, page, row.number));
      else if (cell.formula === null) continue;
      else if (results.computed.has(cell)) filledIn.push(name);
      else if (cell.value.kind === "empty") missing.push(name);
      else {
        const number = results.workbook.asPrinted ? null : results.recomputation.result(sheet, cell);
        if (number === null || !disagrees(cell, number)) continue;
        const printed = printedCell(cell, printing);
        const expected = printedValue({ kind: "number", number }, cell.format, printing);
        if (printed === expected) continue;
        const message = `工作表“${sheet.name}”${name}单元格的公式按表中的数应得${expected}，文件里保存的是${printed}。请在原来的软件里重新计算、保存后再提交。`;
        const at = [sheetPlace(page, row.number, printed)];
        findings.push(
          finding({
            code: "text/formula-result",
            severity: "warning",
            message,
            at,
            basis,
            stated: printed,
            expected,
          }),
        );
      }
    }
  }
  return [...findings, ...unsaved(sheet, page, missing, filledIn)];
}

function errorShown(sheet: Sheet, name: string, error: string, page: number, line: number): Finding {
  const message = `工作表“${sheet.name}”${name}单元格显示错误值${error}，没有数字或文字。请改正公式后重新保存。`;
  const at = [sheetPlace(page, line, error)];
  return finding({ code: "text/formula-error", severity: "error", message, at, basis, stated: error });
}

function disagrees({ value }: SheetCell, number: number): boolean {
  // What is left of two ways to add the same binary numbers is no difference.
  return value.kind === "number" && Math.abs(value.number - number) > 1e-7 + 1e-9 * Math.abs(number);
}

function unsaved(
  sheet: Sheet,
  page: number,
  missing: readonly string[],
  filledIn: readonly string[],
): readonly Finding[] {
  const say = (
    code: string,
    severity: "warning" | "info",
    cells: readonly string[],
    then: string,
  ): readonly Finding[] => {
    if (cells.length === 0) return [];
    const shown = cells.slice(0, 8).join("、");
    const named = cells.length > 8 ? `${shown}等${cells.length}个` : shown;
    const message = `工作表“${sheet.name}”${named}单元格的公式没有保存结果，${then}请在原来的软件里打开、重新计算并保存后再提交。`;
    return [finding({ code, severity, message, at: [sheetPlace(page, null, shown)], basis })];
  };
  return [
    ...say("text/formula-unsaved", "warning", missing, "这些单元格按空白读取。"),
    ...say("text/formula-computed", "info", filledIn, "已按公式算出。"),
  ];
}
