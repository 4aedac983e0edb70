import { writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { documentToText, unitBudget } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { type Checked, checkFile } from "./check.ts";
import { corpusLine } from "./corpus-line.ts";
import { corpusTable } from "./corpus-table.ts";
import { reportHtml } from "./report-html.ts";
import { checkLine } from "./report-json.ts";
import { reportSarif } from "./report-sarif.ts";
import { reportText } from "./report-text.ts";
import { writeBudget } from "./write-budget.ts";
import { writableFormats } from "./write-reading.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const clean = documentToText(writeDocument(unitBudget, xinjiang2024Unit)).replaceAll(
  "（待填）",
  "按实际需要安排",
);

const check = (text: string, options = {}) => checkFile(bytes(text), "某局.txt", options);
const checked = async (text: string, options = {}) => (await check(text, options)) as Checked;
const errors = await checked(clean.replace(/收支总预算[\d,.]+/, "收支总预算999.99"));

describe("a check", () => {
  it("counts its findings by severity, in the order of the document", async () => {
    expect(errors.summary.error).toBe(errors.findings.filter((f) => f.severity === "error").length);
    expect(errors.summary.error).toBeGreaterThan(0);
    const lines = errors.findings.map((f) => f.at[0]?.line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it("says what each rule came to, every rule once", async () => {
    const ids = errors.rules.map((r) => r.id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refuses what is no disclosure, and a form nobody knows, in sentences", async () => {
    expect(await check("会议通知：明天上午开会。")).toMatchObject({
      refused: { code: "identity/not-a-disclosure" },
    });
    expect(await check(clean, { form: "mars-2024" })).toMatchObject({
      refused: { code: "form/unknown", message: expect.stringContaining("xinjiang-2024-unit") },
    });
    expect(await check("")).toMatchObject({ refused: { code: "file/empty" } });
  });

  it("of no known form that calls itself a budget is read as far as its words are understood", async () => {
    const text =
      "某省某局2024年部门预算\n2024年收入预算100万元，比上年增加10万元，增长12.5%，主要原因是收入增加。\n";
    const result = await checkFile(new TextEncoder().encode(text), "a.txt");
    if ("refused" in result) throw new Error(result.refused.message);
    expect(result.findings.map((f) => f.code)).toEqual(["identity/form-unknown", "match/change-rate"]);
    const notice = await checkFile(
      new TextEncoder().encode("关于公开2024年部门预算的通知\n请按时办理。\n"),
      "b.txt",
    );
    expect(notice).toMatchObject({ refused: { code: "identity/not-a-disclosure" } });
  });

  it("takes the form a person names, whatever the document looks like", async () => {
    const half = await checked(clean.slice(0, 900), { form: "xinjiang-2024-unit" });
    expect(half.reading.identity.form).toBe("xinjiang-2024-unit");
  });

  it("of a disclosure of which no number was checked is an error, never a pass", async () => {
    for (const text of [clean.replace(/(?!2024)\d[\d,.]*/g, "若干"), clean.slice(0, 300)]) {
      const nothing = await checked(text, { form: "xinjiang-2024-unit" });
      expect(nothing.coverage.checked).toBe(0);
      expect(nothing.findings).toContainEqual(
        expect.objectContaining({ code: "identity/nothing-checked", severity: "error" }),
      );
    }
    expect(errors.findings.map((f) => f.code)).not.toContain("identity/nothing-checked");
  });

  it("of a disclosure in an unknown form is never a pass: a warning where figures were checked", async () => {
    const other = await checked(clean.replaceAll("情况表", "一览").replaceAll("说明", "解释"));
    expect(other.reading.form).toBeNull();
    expect(other.findings).toContainEqual(
      expect.objectContaining({ code: "identity/form-unknown", severity: "warning" }),
    );
    // An amount with its own change and rate is bound to its sentence, a figure of a coded table to that table.
    const bound = new Set(other.reading.statements.map((s) => s.selection.cube));
    expect([...bound].sort()).toEqual(["sentence", "table"]);
    expect(other.coverage.bound).toBe(other.reading.statements.length);
    const judged = other.rules.filter((r) => r.outcome !== "not-enough-data").map((r) => r.id);
    expect(judged).toContain("privacy/mobile");
    expect(judged.filter((id) => !/^(?:privacy|text)\//.test(id))).toEqual([]);
  });
});

describe("a report", () => {
  it("as JSON is one line with the fixed keys, the same for the same input", async () => {
    const line = checkLine(errors);
    expect(line).not.toContain("\n");
    expect(Object.keys(JSON.parse(line))).toEqual([
      ...["file", "form", "year", "level", "unit", "evidence", "coverage", "rules", "summary", "findings"],
    ]);
    expect(JSON.parse(line).findings[0].at[0]).toMatchObject({ page: null, line: expect.any(Number) });
    expect(checkLine(await checked(clean.replace(/收支总预算[\d,.]+/, "收支总预算999.99")))).toBe(line);
  });

  it("for people says who, how much was understood, and each finding with its line", async () => {
    const text = reportText(errors);
    expect(text).toContain("某市某区档案馆  2024年  xinjiang-2024-unit");
    const first = errors.findings.find((f) => f.severity === "error");
    expect(text).toContain(`错误 第${first?.at[0]?.line}行 ${first?.code}：${first?.message}`);
    expect(text).toMatch(/\n {6}.*999\.99.*\n {6} *\^{5,}\n/);
  });

  it("as SARIF names rule, level, file and line of every finding, and what was refused", async () => {
    const log = JSON.parse(reportSarif([errors, (await check("")) as never]));
    expect(log.version).toBe("2.1.0");
    expect(log.runs[0].results).toHaveLength(errors.findings.length);
    expect(log.runs[0].invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(JSON.stringify(log.runs[0].results[0])).toContain("startLine");
  });

  it("as a page is one whole HTML document that loads nothing from elsewhere", async () => {
    const page = reportHtml(errors);
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).not.toMatch(/(?:src|href)="https?:/);
  });

  it("of a batch adds up its files, refused ones named", async () => {
    const lines = [
      corpusLine("a.txt", "1", errors, 12.4),
      corpusLine("b.txt", "2", (await check("")) as never, 0),
    ];
    expect(lines[0]).toMatchObject({ refused: null, unit: "某市某区档案馆", milliseconds: 12 });
    const table = corpusTable(lines);
    expect(table).toContain("共2个文件，无法读取1个");
    expect(table).toMatch(/b\.txt\n {4}无法读取（file\/empty），\d+毫秒：/);
    const { all, money, other } = lines[0]!.coverage;
    expect(all.numbers).toBe(errors.coverage.numbers);
    expect(money.numbers + other.numbers).toBe(all.numbers);
    expect(table).toContain(`金额、占比、增减率${money.numbers}个，已识别${money.bound}（`);
    expect(table).toContain(
      `错误${errors.summary.error}：${errors.findings.find((f) => f.severity === "error")?.code} `,
    );
  });

  it("never rounds a part up to all of it", async () => {
    const line = corpusLine("a.txt", "1", errors, 12.4);
    const all = { numbers: 10_000, bound: 9_999, checked: 0 };
    const table = corpusTable([{ ...line, coverage: { ...line.coverage, all } }]);
    expect(table).toContain("全部数字10000个，已识别9999（99.9%），已核对0（0.0%）");
  });
});

describe("a budget", () => {
  it("is written in the formats asked for, the same bytes each time", async () => {
    const text = JSON.stringify(unitBudget);
    const written = await writeBudget(text, writableFormats);
    expect(written.files?.map((f) => f.format)).toEqual(writableFormats);
    expect(written.files?.map((f) => f.name)).toContain("2024年某市某区档案馆单位预算.docx");
    expect(await writeBudget(text, writableFormats)).toEqual(written);
  }, 120_000);

  it.each([
    ["no JSON", "{", "有效的 JSON"],
    ["an unknown form", JSON.stringify({ ...unitBudget, form: "mars-2024" }), "mars-2024"],
  ])("with %s is not written, and it is said why", async (_, text, why) => {
    const written = await writeBudget(text, ["json"]);
    expect(written.files).toBeNull();
    expect(JSON.stringify(written)).toContain(why);
  });

  it("names every form it can be written in", async () => {
    const refused = JSON.stringify(await writeBudget(JSON.stringify({ ...unitBudget, form: "x" }), ["json"]));
    for (const form of forms) expect(refused).toContain(form.id);
  });
});
