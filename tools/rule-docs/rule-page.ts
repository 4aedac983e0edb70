/** One page of the rules of a family, in Chinese. */
import { type Finding, type Form, severityWords } from "@mingce/core";
import { forms } from "@mingce/forms";
import { isInScope, judge, type Rule } from "@mingce/rules";
import { examples, type ShownDocument } from "@mingce/rules/examples";
import { shownDisclosure } from "@mingce/testkit";

const outcomeNames = {
  passed: "通过",
  failed: "不通过",
  "not-applicable": "不适用",
  "not-enough-data": "依据不足，不作判断",
} as const;

/** The page of a family. */
export function rulePage(title: string, rules: readonly Rule[]): string {
  return masked(`# ${title}\n\n${rules.map(ruleText).join("\n")}`);
}

function ruleText(rule: Rule): string {
  const { passing, failing, boundary } = examples[rule.id] ?? { passing: [], failing: [], boundary: [] };
  return `## ${rule.id}

${rule.title}

| | |
|---|---|
| 最重级别 | ${severityWords[rule.severity]} |
| 依据 | ${rule.basis} |
| 适用范围 | ${scopeWords(rule)} |

**通过**

${passing.map((shown) => exampleText(rule, shown)).join("")}
**不通过**

${failing.map((shown) => exampleText(rule, shown)).join("")}
**界线**

${boundary.map((shown) => exampleText(rule, shown)).join("")}`;
}

/** The forms a rule looks at, and the years where they are limited. */
export function scopeWords({ scope, looksAt }: Pick<Rule, "scope" | "looksAt">): string {
  if (looksAt === "print") return "全部样式、年度和级别；没有认出样式的文件也适用";
  if (scope === "all") return "全部样式、年度和级别";
  const within = forms.filter((form) => isInScope(scope, form, null));
  const { years } = scope;
  const limit = years === undefined ? "" : `；${years.from}年起`;
  return `${within.length === forms.length ? "全部样式和级别" : within.map(formName).join("、")}${limit}`;
}

/** How a form is called: issuer, years, level. */
function formName({ issuer, years, level }: Form): string {
  const span = years.from === years.until ? `${years.from}年` : `${years.from}—${years.until}年`;
  return `${issuer}${span}${level === "unit" ? "单位" : "部门"}`;
}

function exampleText(rule: Rule, shown: ShownDocument): string {
  const judged = judge(rule, shownDisclosure(shown));
  const changes = changesOf(shown).map((change) => `  - ${change}\n`);
  const found = judged.outcome === "failed" ? judged.findings : [];
  return `- ${shown.shows}（${outcomeNames[judged.outcome]}）\n${changes.join("")}${found.map(findingText).join("")}`;
}

function findingText({ severity, message }: Finding): string {
  return `  - ${severityWords[severity]}：${message}\n`;
}

/** The examples make their mobile numbers up; a page that everybody reads shows none in full all the same. */
function masked(page: string): string {
  return page.replace(/(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g, "$1****$2");
}

/** What was changed in the sample, as printed. */
export function changesOf({
  sample,
  edits = [],
  without,
  pages,
  year,
  format,
}: Omit<ShownDocument, "shows">): readonly string[] {
  return [
    ...(sample === "department" ? ["用部门的样本"] : []),
    ...(without === undefined
      ? []
      : [`删去：从“${without[0].trim()}”${without[1] === null ? "到文末" : `到“${without[1].trim()}”之前`}`]),
    ...edits.map(([from, to]) =>
      to === "" ? `删去：${printed(from)}` : `${printed(from)} → ${printed(to)}`,
    ),
    ...(pages ?? []).map(([words, page]) => `从“${words}”起在第${page}页`),
    ...(year === undefined ? [] : [year === null ? "年度没有认出" : `当作${year}年的文件`]),
    ...(format === undefined ? [] : [`当作${format.toUpperCase()}文件`]),
  ];
}

/** A stretch of text on one line: cells apart by |, lines by ⏎. */
function printed(text: string): string {
  return `\`${text.trim().replace(/\n+/g, " ⏎ ").replace(/\t/g, " | ")}\``;
}
