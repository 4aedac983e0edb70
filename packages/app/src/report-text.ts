import {
  type Document,
  isSettled,
  type JudgedFinding,
  lineName,
  severityWords,
  verdictSays,
} from "@mingce/core";
import type { Checked } from "./check.ts";
import { markedRegion } from "./marked-region.ts";
import type { Refused } from "./read.ts";

/** A check for people: identity, coverage, findings with places, and what was not looked at. */
export function reportText(result: Checked | Refused): string {
  if ("refused" in result)
    return `${result.file}\n  无法读取（${result.refused.code}）：${result.refused.message}\n`;
  const { identity, document } = result.reading;
  const { coverage, summary, relations } = result;
  const unbound = coverage.numbers - coverage.bound;
  const who = [
    identity.unit ?? "单位未识别",
    identity.year === null ? "年度未识别" : `${identity.year}年`,
    identity.form ?? "样式未识别",
  ];
  const lines = [
    result.file,
    `  ${who.join("  ")}`,
    `  数字${coverage.numbers}个，已识别含义${coverage.bound}个，已核对${coverage.checked}个；自由文字中的数字${coverage.freeText.numbers}个，不作核对`,
    ...(coverage.recognised.numbers > 0
      ? [`  由文字识别从图片读出的数字${coverage.recognised.numbers}个，另计，只供参考，请核对原件`]
      : []),
    ...(coverage.placeholders > 0
      ? [
          `  ${result.reading.blankTemplate ? "空白样表，" : ""}待填写或选定的占位${coverage.placeholders}处，不算数字`,
        ]
      : []),
    `  勾稽关系：相等${relations.equal}，合计${relations.sum}，包含${relations.nested}，占比${relations.share}，增减${relations.change}，增减率${relations.rate}，分项${relations.enumeration}`,
    ...(unbound > 0
      ? [
          `  未识别含义的数字${unbound}个：${coverage.unbound
            .slice(0, 8)
            .map((p) => `${lineName(document, p)}“${p.text}”`)
            .join("、")}`,
        ]
      : []),
    `  错误${summary.error}，提醒${summary.warning}，说明${summary.info}${settledSays(result.findings)}`,
    ...result.findings.flatMap((f) => findingLines(document, f)),
  ];
  return `${lines.join("\n")}\n`;
}

/** How many of the findings a person has accepted or called false; nothing where none is. */
function settledSays(findings: readonly JudgedFinding[]): string {
  const settled = findings.filter(isSettled);
  const counts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = settled.filter((f) => f.severity === severity).length;
    return count === 0 ? [] : [`${severityWords[severity]}${count}`];
  });
  return counts.length === 0 ? "" : `（其中经人工认可或判为误报：${counts.join("，")}）`;
}

function findingLines(document: Document, finding: JudgedFinding): readonly string[] {
  const { at, severity, code, message, verdict } = finding;
  const [place] = at;
  const where = place === undefined ? "" : lineName(document, place);
  const judged = verdict ? `（${verdictSays(verdict)}）` : "";
  const region = place === undefined ? [] : markedRegion(document, place);
  return [
    `  ${severityWords[severity]}${judged} ${where === "" ? "" : `${where} `}${code}：${message}`,
    ...region.map((line) => `      ${line}`),
  ];
}
