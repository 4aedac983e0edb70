/** What the real documents of a Shanghai district must give, where they are at hand in ../shared/corpus. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Checked, checkFile } from "./check.ts";
import { type DistrictDocument, districtDocuments } from "./corpus-findings-fixture.ts";

const folder = fileURLToPath(new URL("../../../../shared/corpus", import.meta.url));

async function checked({ name }: DistrictDocument): Promise<Checked | null> {
  const file = existsSync(folder) ? readdirSync(folder).find((n) => n.includes(name)) : undefined;
  if (file === undefined) {
    console.log(`not run: ${name} is not at hand in ../shared/corpus`);
    return null;
  }
  const result = await checkFile(readFileSync(`${folder}/${file}`), file);
  if ("refused" in result) throw new Error(result.refused.message);
  return result;
}

const given = await Promise.all(districtDocuments.map(async (d) => ({ ...d, result: await checked(d) })));

describe.each(given)("$name", ({ result, form, year, unit, numbers, findings }) => {
  const read = result as Checked;

  it.skipIf(result === null)("is known: form, year and body, with nine tables", () => {
    expect(read.reading.identity).toMatchObject({ form, year, unit });
    expect(read.reading.outline.tables.map((t) => t.id)).toEqual(
      Array.from({ length: 9 }, (_, i) => `t0${i + 1}`),
    );
  });

  it.skipIf(result === null)("has every number outside free text bound", () => {
    const outside = read.reading.numbers.filter((n) => !n.freeText);
    const money = outside.filter((n) => ["amount", "share", "rate"].includes(n.kind));
    expect(money.length).toBeGreaterThanOrEqual(numbers);
    expect(outside.filter((n) => !n.bound).map((n) => n.place)).toEqual([]);
  });

  it.skipIf(result === null)(
    "has the errors and warnings that were looked up in its pages, and no other",
    () => {
      const found = read.findings
        .filter((f) => f.severity !== "info")
        .map(({ code, severity, at, proposal }) => ({
          code,
          severity,
          page: at[0]?.page ?? null,
          proposal: proposal?.value ?? null,
        }));
      expect(found).toEqual(findings.map(({ verdict: _, ...finding }) => finding));
    },
  );
});

const executed = given.find((d) => d.year === 2024)?.result ?? null;
describe.skipIf(executed === null)("amounts executed last year", () => {
  const statements = executed?.reading.statements ?? [];

  it("are statements of the measure executed, one for each of the 33 items", () => {
    const before = statements.filter((s) => s.selection.year === -1);
    expect(before).toHaveLength(33);
    expect(before.every((s) => s.selection.measure === "executed")).toBe(true);
  });

  it("tie the rates that name them", () => {
    const rates = (executed as Checked).articulation.relations.filter((r) => r.law.form === "growth");
    expect(rates).toHaveLength(28);
  });
});

const truncating = given.find((d) => d.name.startsWith("财政局"))?.result ?? null;
it.skipIf(truncating === null)("cut-off amounts are notes: 87.70, 78.21, 204.91, 268.77", () => {
  const notes = (truncating as Checked).findings.filter((f) => f.code === "match/truncation");
  expect(notes.map((f) => f.stated)).toEqual(["87.70", "78.21", "204.91", "268.77"]);
});
