import type { Severity } from "@mingce/core";
import { severityWords } from "@mingce/core";
import { type ListCell, type ListSheet, writeLists } from "@mingce/writers";
import { corpusChanges, type FileChanges, goneFiles } from "./corpus-changes.ts";
import type { CorpusLine, ListedFinding } from "./corpus-line.ts";
import { titleOf } from "./not-looked-at.ts";

const levels: Readonly<Record<string, string>> = { unit: "单位", department: "部门" };
const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * A batch as one workbook: files, worst first; files against rules; every finding; what changed since the last run.
 * `last` are the lines of that run, empty where there was none.
 */
export function corpusWorkbook(
  lines: readonly CorpusLine[],
  last: readonly CorpusLine[],
): Promise<Uint8Array> {
  const ordered = [...lines].sort(worstFirst);
  const changes = corpusChanges(ordered, last);
  const of = (line: CorpusLine): FileChanges => changes.get(line.file) ?? noChanges;
  return writeLists("批量核对结果", [
    overview(ordered, of, last.length > 0),
    matrix(ordered),
    findings(ordered, of),
    changed(ordered, of, goneFiles(lines, last), last.length > 0),
  ]);
}

const noChanges: FileChanges = { known: false, fresh: [], gone: [], same: [] };

/** What could not be read is worst; then errors, warnings, and the part of the numbers that was not checked. */
function worstFirst(a: CorpusLine, b: CorpusLine): number {
  const open = ({ coverage: { all } }: CorpusLine): number => all.numbers - all.checked;
  return (
    Number(b.refused !== null) - Number(a.refused !== null) ||
    b.summary.error - a.summary.error ||
    b.summary.warning - a.summary.warning ||
    open(b) - open(a) ||
    (a.file < b.file ? -1 : 1)
  );
}

function overview(
  lines: readonly CorpusLine[],
  of: (line: CorpusLine) => FileChanges,
  compared: boolean,
): ListSheet {
  return {
    title: "总表",
    legend: `问题最多的在前。${compared ? "新增、消失、未变是与上次核对相比。" : "没有上次核对的结果，没有比较变化。"}已核对少于数字的，其余数字没有核对，不等于符合。`,
    heads: [
      ...["序号", "单位", "年度", "级别", "结论", "错误", "提醒", "说明", "数字", "已核对", "新增", "消失"],
      ...["未变", "文件"],
    ],
    widths: [6, 28, 8, 8, 30, 7, 7, 7, 8, 8, 7, 7, 7, 44],
    frozen: 2,
    rows: lines.map((line, i) => {
      const { fresh, gone, same, known } = of(line);
      const change = (list: readonly ListedFinding[]): ListCell => ({ value: known ? list.length : "—" });
      return [
        { value: i + 1 },
        { value: unitOf(line) },
        { value: line.year ?? "—" },
        { value: levels[line.level ?? ""] ?? "—" },
        conclusion(line),
        ...(["error", "warning", "info"] as const).map((severity) => count(line.summary[severity], severity)),
        { value: line.coverage.all.numbers },
        { value: line.coverage.all.checked },
        change(fresh),
        change(gone),
        change(same),
        { value: line.file },
      ];
    }),
  };
}

function conclusion({ refused, summary, coverage: { all } }: CorpusLine): ListCell {
  if (refused !== null) return { value: `无法读取：${refused.message}`, tone: "error" };
  if (summary.error > 0) return { value: "不符合", tone: "error" };
  if (summary.warning > 0) return { value: "待核实", tone: "warning" };
  if (all.checked === 0) return { value: "未核对", tone: "quiet" };
  return all.checked < all.numbers ? { value: "部分核对，没有发现问题" } : { value: "没有发现问题" };
}

/** Files against rules: how many findings, of the gravest kind that there is. */
function matrix(lines: readonly CorpusLine[]): ListSheet {
  const codes = new Map<string, { errors: number; all: number }>();
  for (const { listed, rules } of lines) {
    for (const { id, outcome } of rules)
      if (outcome === "not-enough-data" && !codes.has(id)) codes.set(id, { errors: 0, all: 0 });
    for (const { code, severity } of listed) {
      const known = codes.get(code) ?? { errors: 0, all: 0 };
      codes.set(code, { errors: known.errors + Number(severity === "error"), all: known.all + 1 });
    }
  }
  const columns = [...codes]
    .sort(([a, m], [b, n]) => n.errors - m.errors || n.all - m.all || (a < b ? -1 : 1))
    .map(([code]) => code);
  return {
    title: "单位与规则",
    legend:
      "数字是问题的个数（红色有错误，黄色有提醒，蓝色是说明）；“资料不足”是没有得出结论；空白是没有发现问题或没有这项内容。",
    heads: ["单位", "文件", ...columns.map(headOf)],
    widths: [28, 30, ...columns.map(() => 16)],
    frozen: 1,
    rows: lines.map((line) => [
      { value: unitOf(line) },
      { value: line.file },
      ...columns.map((code) => ruleCell(line, code)),
    ]),
  };
}

/** A rule's code with what it demands; relations have a code alone. */
function headOf(code: string): string {
  const title = titleOf(code);
  return title === code ? code : `${code}\n${title}`;
}

function ruleCell({ listed, rules, refused }: CorpusLine, code: string): ListCell {
  if (refused !== null) return { value: "无法读取", tone: "quiet" };
  const own = listed.filter((f) => f.code === code).sort((a, b) => ranks[a.severity] - ranks[b.severity]);
  const [gravest] = own;
  if (gravest !== undefined) return { value: own.length, tone: gravest.severity };
  const undecided = rules.some((r) => r.id === code && r.outcome === "not-enough-data");
  return undecided ? { value: "资料不足", tone: "quiet" } : { value: "" };
}

function findings(lines: readonly CorpusLine[], of: (line: CorpusLine) => FileChanges): ListSheet {
  return {
    title: "问题清单",
    legend: "每处问题一行；状态是与上次核对相比。",
    heads: ["单位", "性质", "位置", "问题", "规则", "状态", "文件"],
    widths: [26, 8, 34, 70, 22, 9, 36],
    frozen: 1,
    rows: lines.flatMap((line) => {
      const { fresh, known } = of(line);
      const state = (f: ListedFinding): string => (known ? (fresh.includes(f) ? "新增" : "未变") : "—");
      const ordered = [...line.listed].sort((a, b) => ranks[a.severity] - ranks[b.severity]);
      return ordered.map((f) => findingRow(line, f, state(f)));
    }),
  };
}

function changed(
  lines: readonly CorpusLine[],
  of: (line: CorpusLine) => FileChanges,
  gone: readonly CorpusLine[],
  compared: boolean,
): ListSheet {
  const files = gone.map((line): readonly ListCell[] => [
    { value: unitOf(line) },
    { value: "—", tone: "quiet" },
    { value: "" },
    { value: "上次核对时有这个文件，这次没有。" },
    { value: "" },
    { value: "文件不在" },
    { value: line.file },
  ]);
  const rows = lines.flatMap((line) => {
    const { fresh, gone: mended } = of(line);
    return [
      ...fresh.map((f) => findingRow(line, f, "新增")),
      ...mended.map((f) => findingRow(line, f, "消失")),
    ];
  });
  return {
    title: "变化",
    legend: !compared
      ? "没有上次核对的结果，没有比较变化。"
      : rows.length + files.length === 0
        ? "与上次核对相比没有变化。"
        : "新增：这次才有的问题。消失：上次有、这次没有的问题，可能已改正，也可能因规则更新或文件改动不再提示。",
    heads: ["单位", "性质", "位置", "问题", "规则", "状态", "文件"],
    widths: [26, 8, 34, 70, 22, 9, 36],
    frozen: 1,
    rows: [...rows, ...files],
  };
}

function findingRow(line: CorpusLine, finding: ListedFinding, state: string): readonly ListCell[] {
  const { severity, where, message, code } = finding;
  return [
    { value: unitOf(line) },
    { value: severityWords[severity], tone: severity },
    { value: where === "" ? "整份文件" : where },
    { value: message },
    { value: code },
    { value: state },
    { value: line.file },
  ];
}

function count(value: number, tone: Severity): ListCell {
  return value > 0 ? { value, tone } : { value };
}

function unitOf({ unit }: CorpusLine): string {
  return unit ?? "单位未识别";
}
