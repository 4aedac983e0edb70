import { writeDocument } from "@mingce/core";
import { xinjiang2024Unit } from "@mingce/forms";
import { documentToText, unitBudget } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { type Checked, checkFile } from "./check.ts";
import { reportHtml } from "./report-html.ts";
import { reviewOf, reviewSummary } from "./review.ts";

const clean = documentToText(writeDocument(unitBudget, xinjiang2024Unit)).replaceAll(
  "（待填）",
  "按需要安排",
);
const checked = async (text: string) =>
  (await checkFile(new TextEncoder().encode(text), "某局.txt")) as Checked;
const sound = await checked(clean);
const wrong = await checked(clean.replace(/收支总预算[\d,.]+/, "收支总预算999.99"));

describe("a review", () => {
  it("has every table and section of the form once, and every finding in one part", () => {
    const { parts } = reviewOf(wrong);
    const names = parts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (let table = 1; table <= 11; table++)
      expect(names.filter((n) => n.startsWith(`表${table} `))).toHaveLength(1);
    expect(parts.flatMap(({ findings }) => findings)).toHaveLength(wrong.findings.length);
  });

  it("calls a part conforming only where all its numbers were checked and nothing was found", () => {
    for (const { parts } of [reviewOf(sound), reviewOf(wrong)])
      for (const { verdict, numbers, checked: looked, findings } of parts.filter(
        (p) => p.verdict === "conforms",
      )) {
        expect(looked).toBe(numbers);
        expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
        expect(verdict).toBe("conforms");
      }
    expect(reviewOf(sound).parts.some(({ verdict }) => verdict === "conforms")).toBe(true);
    expect(reviewOf(wrong).parts.some(({ verdict }) => verdict === "differs")).toBe(true);
  });

  it("counts the numbers that its parts count, no more and no fewer", () => {
    const { parts } = reviewOf(sound);
    expect(parts.reduce((n, part) => n + part.numbers, 0)).toBe(sound.coverage.numbers);
    expect(parts.reduce((n, part) => n + part.checked, 0)).toBe(sound.coverage.checked);
  });

  it("never calls the whole right where something was not looked at", () => {
    const { conclusion, notLookedAt } = reviewOf(sound);
    expect(sound.summary.error + sound.summary.warning).toBe(0);
    expect(notLookedAt.length).toBeGreaterThan(0);
    expect(conclusion).toContain("不能视为全部符合");
    const none = { ...sound, coverage: { ...sound.coverage, checked: 0 } };
    expect(reviewOf(none).conclusion).toBe("没有核对过数字，不能得出结论。");
  });

  it("does not count against a part what a person accepted or called false, and says so", () => {
    const verdict = { kind: "accepted", reason: "已批复" } as const;
    const settled = { ...wrong, findings: wrong.findings.map((f) => ({ ...f, verdict })) };
    const { parts, conclusion } = reviewOf(settled);
    expect(parts.filter((p) => p.verdict === "differs")).toEqual([]);
    expect(conclusion).toContain("经人工认可或判为误报的");
    expect(JSON.stringify(parts)).toContain("认可：已批复");
  });

  it("says what a missing table is: not found, so not checked", async () => {
    const cut = await checked(clean.replace(/表8\n[\s\S]*?(?=\n表9\n)/, ""));
    const missing = reviewOf(cut).parts.find(({ name }) => name.startsWith("表8 "));
    expect(missing?.verdict).not.toBe("conforms");
  });

  it("in a few lines names the verdict, the counts and what was not looked at", () => {
    expect(reviewSummary(wrong)).toMatch(/^【核对结果】某市某区档案馆2024年：不符合：有\d+处错误/);
    expect(reviewSummary(wrong)).toContain("没有核对的内容：");
  });
});

describe("the report page", () => {
  it("loads nothing, links each finding to its place in the document, and gives the same bytes", async () => {
    const page = reportHtml(wrong);
    expect(page).not.toMatch(/(?:src|href)="https?:|<script/);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? "");
    expect(targets.length).toBeGreaterThan(0);
    for (const id of targets) expect(page).toContain(`id="${id}"`);
    expect(reportHtml(await checked(clean.replace(/收支总预算[\d,.]+/, "收支总预算999.99")))).toBe(page);
  });

  it("shows the words of a hostile document and runs none of them", async () => {
    const hostile = await checked(clean.replace(unitBudget.body, '<img src=x onerror="alert(1)">'));
    expect(reportHtml(hostile)).not.toContain("<img");
  });
});
