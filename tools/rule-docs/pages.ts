/** The pages of docs/rules, made from the catalogue. */
import { severityWords } from "@mingce/core";
import { rules } from "@mingce/rules";
import { derivedPage } from "./derived-page.ts";
import { familyNames } from "./family-names.ts";
import { rulePage, scopeWords } from "./rule-page.ts";

/** Every page by its file name. */
export function rulePages(): Readonly<Record<string, string>> {
  const families = Object.entries(familyNames).map(([family, name]) => ({
    family,
    name,
    rules: rules.filter((r) => r.id.startsWith(`${family}/`)),
  }));
  const pages = families.map(
    ({ family, name, rules: own }) => [`${family}.md`, rulePage(name, own)] as const,
  );
  const index = families.map(
    ({ family, name, rules: own }) => `## [${name}](${family}.md)

| 规则 | 要求 | 最重级别 | 适用范围 |
|---|---|---|---|
${own.map((r) => `| [${r.id}](${family}.md#${r.id.replace("/", "")}) | ${r.title} | ${severityWords[r.severity]} | ${scopeWords(r)} |`).join("\n")}
`,
  );
  const lead = `# 规则目录

本目录由 \`npm run docs:rules\` 从规则和它们的例子生成，不要手改。共${rules.length}条规则，另有[由样式推出的核对](derived.md)。

每条规则对一份文件的结果只有四种，互不混淆：

- **通过**：文件有这条规则所说的内容，核对过，没有发现问题；
- **不通过**：列出每一处问题，分${severityWords.error}、${severityWords.warning}、${severityWords.info}三级；
- **不适用**：文件没有这条规则所说的内容，或不在适用范围内；
- **依据不足**：有这样的内容，但判断所需的没有读到。它不是通过。

例子都是对同一份样本（虚构的档案馆）所作的改动；每个例子的结果都有测试证明，所列文字就是软件给出的。

`;
  return Object.fromEntries([
    ["README.md", lead + index.join("\n")],
    ...pages,
    ["derived.md", derivedPage()],
  ]);
}
