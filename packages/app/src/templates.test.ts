/** The blank publication templates of ../shared/corpus, where they are at hand: forms without amounts. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkFile } from "./check.ts";

const corpus = fileURLToPath(new URL("../../../../shared/corpus/", import.meta.url));

describe.each([
  ["SH_单位预算公开空白模板.xlsx", "unit"],
  ["SH_部门预算公开空白模板.xlsx", "department"],
])("%s", (file, level) => {
  const path = `${corpus}${file}`;

  it.skipIf(!existsSync(path))("is recognised and states nothing; its placeholders are notes", async () => {
    const checked = await checkFile(readFileSync(path), file);
    if ("refused" in checked) throw new Error(checked.refused.message);
    const { reading, coverage, findings, summary } = checked;
    expect(reading.blankTemplate).toBe(true);
    expect(reading.identity).toMatchObject({
      form: `shanghai-district-${level}`,
      year: 2026,
      level,
      unit: null,
    });
    expect(reading.outline.tables.map((t) => t.id)).toEqual([
      "t01",
      "t02",
      "t03",
      "t04",
      "t05",
      "t06",
      "t07",
      "t08",
      "t09",
    ]);
    expect(reading.statements).toEqual([]);
    expect(coverage).toMatchObject({ numbers: 0, bound: 0, freeText: { numbers: 0 } });
    expect(coverage.placeholders).toBeGreaterThan(80);
    expect(summary).toMatchObject({ error: 0, warning: 0 });
    expect([...new Set(findings.map((f) => f.code))].sort()).toEqual([
      "identity/blank-template",
      "text/placeholder",
    ]);
    expect(checked.rules.every((r) => r.outcome === "not-applicable")).toBe(true);
  });
});
