import type { Reading } from "@mingce/core";
import { severityWords } from "@mingce/core";
import type { Mark } from "../html/anchors.ts";
import { escapeHtml } from "../html/escape.ts";
import { htmlFragment } from "../html/fragment.ts";
import { disclosureStyle } from "../html/style.ts";
import type { Review, ReviewFinding, ReviewPart, Verdict } from "./review.ts";
import { reviewStyle } from "./review-style.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  conforms: "符合",
  differs: "不符合",
  doubtful: "待核实",
  partly: "部分核对",
  unchecked: "未核对",
};

/** The document a review is about, to be shown below it with the places of findings marked. */
export interface Reviewed {
  readonly reading: Reading;
  readonly marks: readonly Mark[];
}

/**
 * A review as one self-contained page: on screen with the document below it, on paper (A4) the review alone. It loads
 * nothing and runs nothing; the same review gives the same bytes.
 */
export function writeReview(review: Review, reviewed: Reviewed): string {
  const { unit, year, parts } = review;
  const title = `${unit}${year}预算公开核对报告`;
  return `${[
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${disclosureStyle}${reviewStyle}</style>`,
    "</head>",
    "<body>",
    "<main>",
    '<section class="review">',
    '<h1 class="report-title">部门预算公开核对报告</h1>',
    head(review),
    "<h2>一、各部分结论</h2>",
    overview(parts),
    '<p class="legend">符合：数字都核对过，没有发现问题。部分核对：核对过的没有发现问题，还有数字没有第二处可以对照。待核实：有需要人来判断的地方。未核对：没有核对，不等于符合。</p>',
    "<h2>二、问题和改正意见</h2>",
    ...problems(parts),
    "<h2>三、没有核对的内容</h2>",
    review.notLookedAt.length === 0
      ? "<p>没有：全部数字和规则都核对过。</p>"
      : list(review.notLookedAt.map(escapeHtml)),
    "<h2>四、规则核对情况</h2>",
    ...review.rules.map(
      ({ outcome, titles }) =>
        `<p><b>${escapeHtml(outcome)}：${titles.length}条</b>${titles.length === 0 ? "" : `　${escapeHtml(titles.join("；"))}。`}</p>`,
    ),
    `<p class="made">由明册 mingce 核对，规则版本 ${escapeHtml(review.version)}。</p>`,
    "</section>",
    '<section class="original" aria-label="原文">',
    '<p class="original-title">附：原文，问题所在之处有底色</p>',
    htmlFragment(reviewed.reading, { marks: reviewed.marks }),
    "</section>",
    "</main>",
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

function head({ unit, year, form, file, conclusion, counts }: Review): string {
  const rows: readonly (readonly [string, string])[] = [
    ["单位", unit],
    ["年度", year],
    ["样式", form],
    ["文件", file],
    ["结论", conclusion],
    ["问题", `错误${counts.error}处，提醒${counts.warning}处，说明${counts.info}处`],
  ];
  const lines = rows.map(
    ([name, value]) => `<tr><th scope="row">${name}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  return ['<div class="scroll"><table class="facts">', "<tbody>", ...lines, "</tbody></table></div>"].join(
    "\n",
  );
}

function overview(parts: readonly ReviewPart[]): string {
  const rows = parts.map(
    ({ name, verdict, numbers, checked, remark, findings }, i) =>
      `<tr><td class="middle">${i + 1}</td><th scope="row">${escapeHtml(name)}</th><td class="verdict ${verdict}">${verdicts[verdict]}</td><td class="number">${numbers}</td><td class="number">${checked}</td><td class="number">${findings.length}</td><td>${escapeHtml(remark)}</td></tr>`,
  );
  return tableOf("overview", "各部分结论", ["序号", "部分", "结论", "数字", "已核对", "问题", "备注"], rows);
}

function problems(parts: readonly ReviewPart[]): readonly string[] {
  const found = parts.filter(({ findings }) => findings.length > 0);
  if (found.length === 0) return ["<p>没有发现问题。</p>"];
  return found.flatMap(({ name, verdict, findings }) => [
    `<h3>${escapeHtml(name)}　<span class="verdict ${verdict}">${verdicts[verdict]}</span></h3>`,
    tableOf(
      "problems",
      `${name}的问题`,
      ["序号", "性质", "位置", "问题", "印为", "应为", "依据"],
      findings.map(problem),
    ),
  ]);
}

function problem(finding: ReviewFinding, i: number): string {
  const { severity, code, message, where, stated, shouldBe, basis, anchor } = finding;
  const place = anchor === null ? escapeHtml(where) : `<a href="#${anchor}">${escapeHtml(where)}</a>`;
  return `<tr><td class="middle">${i + 1}</td><td class="middle ${severity}">${severityWords[severity]}</td><td>${place}</td><td>${escapeHtml(message)}</td><td>${escapeHtml(shortened(stated))}</td><td>${escapeHtml(shouldBe)}</td><td>${escapeHtml(basis)}<br><span class="code">${escapeHtml(code)}</span></td></tr>`;
}

/** Printed words are shown to be found again; the place says where all of them stand. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}……` : text;
}

function tableOf(kind: string, name: string, heads: readonly string[], rows: readonly string[]): string {
  const label = escapeHtml(name);
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${label}"><table class="${kind}" aria-label="${label}">`,
    `<thead><tr>${heads.map((h) => `<th scope="col">${h}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows,
    "</tbody></table></div>",
  ].join("\n");
}

function list(items: readonly string[]): string {
  return ["<ul>", ...items.map((item) => `<li>${item}</li>`), "</ul>"].join("\n");
}
