import { isSettled, type JudgedFinding, placeName, verdictSays } from "@mingce/core";
import type { Mark, Review, ReviewFinding, ReviewPart, Verdict } from "@mingce/writers";
import type { Checked, RuleResult } from "./check.ts";
import { placeKey } from "./finding-marks.ts";
import { shouldBe } from "./finding-words.ts";
import { formTitle } from "./list-documents.ts";
import { notLookedAt, titleOf } from "./not-looked-at.ts";
import { rulesVersion } from "./prepare-document.ts";
import { type JudgedPart, judgedParts, partOf, topOf } from "./review-parts.ts";

/**
 * A check as reviewers write it down: the document part by part, what is wrong, where and what it should be, and what
 * was not looked at. `marks` are the places of findings in the document that is shown with it.
 */
export function reviewOf(checked: Checked, marks: ReadonlyMap<string, Mark> = new Map()): Review {
  const { reading, coverage, findings, summary } = checked;
  const { identity } = reading;
  const judged = judgedParts(reading, coverage.byPart);
  const missed = notLookedAt(checked, judged);
  const parts = judged.flatMap((part): readonly ReviewPart[] => {
    const own = findings.filter((f) => partOf(reading, f) === part.id);
    const made = partReview(checked, part, own, marks);
    // What stands for the rest of the document is no part of its own: it is there when something is said of it.
    return own.length === 0 && made.numbers === 0 && isRest(part) ? [] : [made];
  });
  return {
    unit: identity.unit ?? "单位未识别",
    year: identity.year === null ? "年度未识别" : `${identity.year}年`,
    form: formTitle(identity.form) ?? "样式未识别",
    file: reading.document.name,
    version: rulesVersion,
    conclusion: conclusionOf(checked, missed.length > 0),
    counts: summary,
    parts,
    notLookedAt: missed,
    rules: rulesBy(checked.rules),
  };
}

/** A review in a few lines, for the head of an annotated file. */
export function reviewSummary(checked: Checked): string {
  const { conclusion, counts, notLookedAt: missed, unit, year } = reviewOf(checked);
  return [
    `【核对结果】${unit}${year}：${conclusion}`,
    `错误${counts.error}处，提醒${counts.warning}处，说明${counts.info}处，分别批注在文中。`,
    ...(missed.length === 0 ? [] : ["没有核对的内容：", ...missed.map((line) => `· ${line}`)]),
  ].join("\n");
}

const isRest = ({ id }: JudgedPart): boolean => id === "whole" || id === "other" || id === "cover";

function partReview(
  { reading, coverage }: Checked,
  part: JudgedPart,
  findings: readonly JudgedFinding[],
  marks: ReadonlyMap<string, Mark>,
): ReviewPart {
  const lines = coverage.byPart.filter((l) => topOf(reading.form, l.part) === part.id);
  const sum = (of: "numbers" | "checked"): number => lines.reduce((n, l) => n + l[of], 0);
  const [numbers, checked] = [sum("numbers"), sum("checked")];
  const { verdict, remark } = verdictOf(part, findings, numbers, checked);
  return {
    name: part.name,
    verdict,
    numbers,
    checked,
    remark,
    findings: findings.map((f) => reviewFinding(f, reading, marks)),
  };
}

function verdictOf(
  part: JudgedPart,
  findings: readonly JudgedFinding[],
  numbers: number,
  checked: number,
): { readonly verdict: Verdict; readonly remark: string } {
  const left = numbers - checked;
  const remark = left > 0 ? `另有${left}个数字没有核对` : "";
  const open = findings.filter((f) => !isSettled(f));
  if (open.some((f) => f.severity === "error")) return { verdict: "differs", remark };
  if (open.some((f) => f.severity === "warning")) return { verdict: "doubtful", remark };
  if (!part.found) return { verdict: "unchecked", remark: "文件里没有找到这一部分" };
  if (part.nil && numbers === 0) return { verdict: "conforms", remark: "空表，只核对了空表说明" };
  if (numbers === 0) return { verdict: "unchecked", remark: "没有可以勾稽的数字，只按文字规则看过" };
  if (left === 0) return { verdict: "conforms", remark: "" };
  return checked === 0
    ? { verdict: "unchecked", remark: `${numbers}个数字都没有第二处可以对照` }
    : { verdict: "partly", remark: `${left}个数字没有核对，其余相符` };
}

function reviewFinding(
  finding: JudgedFinding,
  reading: Checked["reading"],
  marks: ReadonlyMap<string, Mark>,
): ReviewFinding {
  const { severity, code, message, basis, at, stated, verdict } = finding;
  const [place] = at;
  return {
    severity,
    code,
    message: verdict ? `${message}（经人工判断${verdictSays(verdict)}）` : message,
    where: place === undefined ? "整份文件" : placeName(reading, place),
    stated: place?.text.trim() ?? stated ?? "",
    shouldBe: shouldBe(finding) ?? "",
    basis,
    anchor: place === undefined ? null : (marks.get(placeKey(place.address))?.id ?? null),
  };
}

function conclusionOf({ findings, coverage }: Checked, missed: boolean): string {
  const open = findings.filter((f) => !isSettled(f));
  const error = open.filter((f) => f.severity === "error").length;
  const warning = open.filter((f) => f.severity === "warning").length;
  const settled = findings.length - open.length;
  const judged = settled > 0 ? `经人工认可或判为误报的${settled}处不计。` : "";
  const rest = `${judged}${missed ? "另有内容没有核对，列在后面。" : ""}`;
  if (error > 0) return `不符合：有${error}处错误${warning > 0 ? `、${warning}处需要核实` : ""}。${rest}`;
  if (warning > 0) return `没有发现错误，有${warning}处需要核实。${rest}`;
  if (coverage.checked === 0) return "没有核对过数字，不能得出结论。";
  return missed
    ? `核对过的内容没有发现问题；${judged}另有内容没有核对，列在后面，不能视为全部符合。`
    : `全部数字和规则都核对过，没有发现问题。${judged}`;
}

const outcomes: readonly (readonly [RuleResult["outcome"], string])[] = [
  ["failed", "发现问题"],
  ["not-enough-data", "资料不足，没有结论"],
  ["passed", "没有发现问题"],
  ["not-applicable", "本文件没有这项内容"],
];

function rulesBy(rules: readonly RuleResult[]): Review["rules"] {
  return outcomes.map(([outcome, name]) => ({
    outcome: name,
    titles: rules.filter((r) => r.outcome === outcome).map((r) => titleOf(r.id)),
  }));
}
