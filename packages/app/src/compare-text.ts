import { type CrossFinding, lineName, severityWords } from "@mingce/core";
import type { ComparedFiles } from "./compare.ts";
import {
  comparedNothing,
  filesOf,
  identityWords,
  notLookedAt,
  pairNames,
  pairWords,
} from "./compare-words.ts";

/** A comparison for people: the files, each pair with its evidence and findings, and what was not compared. */
export function compareText(result: ComparedFiles): string {
  const { files, documents, pairs, unrelated, summary } = result;
  const lines = [
    ...files.flatMap((file) =>
      "refused" in file
        ? [file.file, `  无法读取（${file.refused.code}）：${file.refused.message}`]
        : [file.file, `  ${identityWords(result, documents.indexOf(file))}`],
    ),
    ...pairs.flatMap((pair) => [
      `${pairNames[pair.kind]}：${filesOf(result, pair.members).join(" ↔ ")}`,
      ...pair.evidence.map((seen) => `  依据：${seen}`),
      ...pairWords(pair).map((line) => `  ${line}`),
      ...pair.findings.map((f) => `  ${findingLine(result, f)}`),
    ]),
    ...unrelated.map(({ members, why }) => `没有比对：${filesOf(result, members).join(" ↔ ")}\n  ${why}`),
    ...(result.nothingCompared ? [comparedNothing] : []),
    `错误${summary.error}，提醒${summary.warning}，说明${summary.info}`,
    notLookedAt,
  ];
  return `${lines.join("\n")}\n`;
}

function findingLine({ documents }: ComparedFiles, { at, severity, code, message }: CrossFinding): string {
  const [first] = at;
  const document = documents.find((d) => d.file === first?.file)?.reading.document;
  const where = first === undefined || document === undefined ? "" : lineName(document, first);
  return `${severityWords[severity]} ${where === "" ? "" : `${where} `}${code}：${message}`;
}
