import type { Checked } from "./check.ts";
import type { Refused } from "./read.ts";

/** What a batch keeps of one file. Time in milliseconds. */
export interface CorpusLine {
  readonly file: string;
  readonly sha256: string;
  readonly refused: { readonly code: string; readonly message: string } | null;
  readonly form: string | null;
  readonly year: number | null;
  readonly level: string | null;
  readonly unit: string | null;
  readonly numbers: number;
  readonly bound: number;
  readonly checked: number;
  readonly summary: { readonly error: number; readonly warning: number; readonly info: number };
  /** Findings by code. */
  readonly findings: Readonly<Record<string, number>>;
  readonly milliseconds: number;
}

/** The line of one checked or refused file. */
export function corpusLine(
  file: string,
  sha256: string,
  result: Checked | Refused,
  milliseconds: number,
): CorpusLine {
  const time = Math.round(milliseconds);
  if ("refused" in result) {
    const nothing = { form: null, year: null, level: null, unit: null, numbers: 0, bound: 0, checked: 0 };
    return {
      file,
      sha256,
      refused: result.refused,
      ...nothing,
      summary: { error: 0, warning: 0, info: 0 },
      findings: {},
      milliseconds: time,
    };
  }
  const { form, year, level, unit } = result.reading.identity;
  const { numbers, bound, checked } = result.coverage;
  const findings: Record<string, number> = {};
  for (const f of result.findings) findings[f.code] = (findings[f.code] ?? 0) + 1;
  return {
    file,
    sha256,
    refused: null,
    form,
    year,
    level,
    unit,
    numbers,
    bound,
    checked,
    summary: result.summary,
    findings,
    milliseconds: time,
  };
}

/** A batch as a table for people, with totals and the findings by code. */
export function corpusTable(lines: readonly CorpusLine[]): string {
  const rows = lines.map((l) =>
    l.refused !== null
      ? `${l.file}\n    无法读取：${l.refused.message}`
      : `${l.file}\n    ${l.unit ?? "单位未识别"}  ${l.year ?? "年度未识别"}  ${l.form ?? "样式未识别"}  数字${l.numbers} 已识别${percent(l.bound, l.numbers)} 已核对${percent(l.checked, l.numbers)}  错误${l.summary.error} 提醒${l.summary.warning} 说明${l.summary.info}  ${l.milliseconds}毫秒`,
  );
  const sum = (of: (l: CorpusLine) => number): number => lines.reduce((n, l) => n + of(l), 0);
  const codes = new Map<string, number>();
  for (const l of lines)
    for (const [code, n] of Object.entries(l.findings)) codes.set(code, (codes.get(code) ?? 0) + n);
  const byCode = [...codes]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([code, n]) => `    ${n}  ${code}`);
  const total = `共${lines.length}个文件，无法读取${sum((l) => (l.refused === null ? 0 : 1))}个；数字${sum((l) => l.numbers)}，已识别${percent(
    sum((l) => l.bound),
    sum((l) => l.numbers),
  )}，已核对${percent(
    sum((l) => l.checked),
    sum((l) => l.numbers),
  )}；错误${sum((l) => l.summary.error)}，提醒${sum((l) => l.summary.warning)}，说明${sum((l) => l.summary.info)}`;
  return `${[...rows, total, ...byCode].join("\n")}\n`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "—" : `${((part / whole) * 100).toFixed(1)}%`;
}
