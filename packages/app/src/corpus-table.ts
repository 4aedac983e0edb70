import type { Severity } from "@mingce/core";
import { type CorpusLine, countOf, type NumberCount } from "./corpus-line.ts";

const words: readonly (readonly [Severity, string])[] = [
  ["error", "错误"],
  ["warning", "提醒"],
  ["info", "说明"],
];

/** A batch for people: each file with identity, coverage, findings by code and time, then the totals. */
export function corpusTable(lines: readonly CorpusLine[]): string {
  return `${[...lines.flatMap(fileLines), ...totalLines(lines)].join("\n")}\n`;
}

function fileLines(line: CorpusLine): readonly string[] {
  const { file, refused, form, year, level, unit, coverage, milliseconds } = line;
  if (refused !== null)
    return [file, `    无法读取（${refused.code}），${milliseconds}毫秒：${refused.message}`];
  const levels: Readonly<Record<string, string>> = { unit: "单位", department: "部门" };
  const who = [
    unit ?? "单位未识别",
    year === null ? "年度未识别" : `${year}年`,
    level === null ? "级别未识别" : (levels[level] ?? level),
    form ?? "样式未识别",
  ];
  return [
    file,
    `    ${who.join("  ")}  ${milliseconds}毫秒`,
    ...coverageLines([coverage]),
    ...findingLines([line]),
  ];
}

function totalLines(lines: readonly CorpusLine[]): readonly string[] {
  const read = lines.filter((l) => l.refused === null);
  const time = lines.reduce((n, l) => n + l.milliseconds, 0);
  return [
    `共${lines.length}个文件，无法读取${lines.length - read.length}个，${time}毫秒`,
    ...coverageLines(read.map((l) => l.coverage)),
    ...findingLines(read),
  ];
}

function coverageLines(all: readonly CorpusLine["coverage"][]): readonly string[] {
  const free = all.reduce((n, c) => n + c.freeText.numbers, 0);
  return [
    `    全部数字${shown(all.map((c) => c.all))}`,
    `    金额、占比、增减率${shown(all.map((c) => c.money))}`,
    `    其他数字${shown(all.map((c) => c.other))}`,
    `    自由文字中的数字${free}个，不计在内`,
  ];
}

function shown(counts: readonly NumberCount[]): string {
  const { numbers, bound, checked } = countOf(counts);
  return `${numbers}个，已识别${bound}（${percent(bound, numbers)}），已核对${checked}（${percent(checked, numbers)}）`;
}

function findingLines(lines: readonly CorpusLine[]): readonly string[] {
  return words.map(([severity, word]) => {
    const codes = new Map<string, number>();
    for (const { findings } of lines)
      for (const [code, n] of Object.entries(findings[severity])) codes.set(code, (codes.get(code) ?? 0) + n);
    const total = [...codes.values()].reduce((n, m) => n + m, 0);
    const most = [...codes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return `    ${word}${total}${most.length === 0 ? "" : `：${most.map(([code, n]) => `${code} ${n}`).join("，")}`}`;
  });
}

/** Cut, not rounded: what is not all never reads 100 %. */
function percent(part: number, whole: number): string {
  return whole === 0 ? "—" : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)}%`;
}
