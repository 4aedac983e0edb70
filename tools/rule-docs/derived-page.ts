/** The page of what no rule file stands for: what follows from the form and from reading. */
import { articulationFindings, type Finding, severityWords } from "@mingce/core";
import { forms } from "@mingce/forms";
import { arithmeticChecks, type DerivedCheck, readingChecks } from "@mingce/rules/examples";
import { shownDisclosure } from "@mingce/testkit";
import { changesOf } from "./rule-page.ts";

/** The page of derived checks. */
export function derivedPage(): string {
  const declared = forms.flatMap((form) => form.relations);
  const relations = [...new Map(declared.map((r) => [r.id, r])).values()];
  return `# 由样式推出的核对

这些核对没有单独的规则文件：样式声明了每张表、每句话说的是什么，凡是说同一件事、整体与部分的数字之间的关系都由此推出，
按印出的位数所代表的范围比较。取整尾差、截尾都不算错误。

## 勾稽

${arithmeticChecks.map(checkText).join("\n")}
## 样式另行声明的关系

${relations.map((r) => `- \`${r.id}\`（最重${severityWords[r.severity]}）：${r.basis}。\n`).join("")}
## 读取文件时的告知

${readingChecks.map(checkText).join("\n")}`;
}

function checkText({ codes, severity, title, basis, shown }: DerivedCheck): string {
  const example = shown === undefined ? "" : exampleText(shown);
  return `### ${codes.map((code) => `\`${code}\``).join("、")}

${title}最重级别：${severityWords[severity]}。${basis}。
${example}`;
}

function exampleText(shown: NonNullable<DerivedCheck["shown"]>): string {
  const changes = changesOf(shown).map((change) => `- ${change}\n`);
  const found = shownFindings(shown).map((f) => `  - ${severityWords[f.severity]}：${f.message}\n`);
  return `\n${changes.join("")}${found.join("")}`;
}

/** The findings an example shows: those of its code. */
export function shownFindings({ edits, code }: NonNullable<DerivedCheck["shown"]>): readonly Finding[] {
  const { reading, articulation } = shownDisclosure({ edits });
  return [...reading.findings, ...articulationFindings(reading, articulation)].filter((f) => f.code === code);
}
