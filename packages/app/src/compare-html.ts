import { type CrossFinding, lineName, severityWords } from "@mingce/core";
import { escapeHtml } from "@mingce/writers";
import type { ComparedFiles } from "./compare.ts";
import {
  comparedNothing,
  filesOf,
  identityWords,
  notLookedAt,
  pairNames,
  pairWords,
} from "./compare-words.ts";

const style = `body { font: 16px/1.7 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #111; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 2em; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #767676; padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { white-space: nowrap; } .findings td:first-child { white-space: nowrap; } .findings span { display: block; } .findings .code { font-size: 0.8em; color: #4a4a4a; }
@media (max-width: 600px) { .findings th { display: none; } .findings tr { display: block; border: 1px solid #767676; margin: 0 0 8px; } .findings td { display: block; border: 0; } }
.error { color: #a40000; } .warning { color: #7a4b00; } .info { color: #333; }
`;

/** A comparison as one self-contained page to read or print: files, pairs with evidence and findings, what was not compared. */
export function compareHtml(result: ComparedFiles): string {
  const { files, documents, pairs, unrelated, summary, nothingCompared } = result;
  const rows = files.map((file) => {
    const what =
      "refused" in file
        ? `无法读取：${file.refused.message}`
        : identityWords(result, documents.indexOf(file));
    return row("td", [file.file, what]);
  });
  const sections = pairs.flatMap((pair) => [
    `<h2>${escapeHtml(`${pairNames[pair.kind]}：${filesOf(result, pair.members).join(" ↔ ")}`)}</h2>`,
    ...[...pair.evidence.map((seen) => `依据：${seen}`), ...pairWords(pair)].map(paragraph),
    ...findingTable(result, pair.findings),
  ]);
  const apart = unrelated.map(({ members, why }) => row("td", [filesOf(result, members).join(" ↔ "), why]));
  return `${[
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    "<title>预算公开文件比对结果</title>",
    `<style>\n${style}</style>`,
    "</head>",
    "<body>",
    "<main>",
    "<h1>预算公开文件比对结果</h1>",
    paragraph(`错误${summary.error}，提醒${summary.warning}，说明${summary.info}`),
    ...(nothingCompared ? [paragraph(comparedNothing)] : []),
    "<table>",
    row("th", ["文件", "识别结果"]),
    ...rows,
    "</table>",
    ...sections,
    ...(apart.length === 0
      ? []
      : ["<h2>没有比对的文件</h2>", "<table>", row("th", ["文件", "原因"]), ...apart, "</table>"]),
    paragraph(notLookedAt),
    "</main>",
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

function findingTable({ documents }: ComparedFiles, findings: readonly CrossFinding[]): readonly string[] {
  if (findings.length === 0) return [];
  const rows = findings.map(({ severity, code, message, at }) => {
    const places = at.map((place) => {
      const document = documents.find((d) => d.file === place.file)?.reading.document;
      return span(`${place.file} ${document === undefined ? "" : lineName(document, place)}`.trim());
    });
    const what = `${escapeHtml(message)}${span(code, "code")}`;
    return `<tr class="${severity}"><td>${severityWords[severity]}</td><td>${what}</td><td>${places.join("")}</td></tr>`;
  });
  return ['<table class="findings">', row("th", ["程度", "内容", "位置"]), ...rows, "</table>"];
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

/** Words on a line of their own. */
function span(text: string, className = ""): string {
  return `<span${className === "" ? "" : ` class="${className}"`}>${escapeHtml(text)}</span>`;
}

function row(cell: "th" | "td", texts: readonly string[]): string {
  const open = cell === "th" ? '<th scope="col">' : "<td>";
  const cells = texts.map((text) => `${open}${escapeHtml(text)}</${cell}>`).join("");
  return `<tr>${cells}</tr>`;
}
