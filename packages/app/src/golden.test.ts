/** A committed document held to what real ones are held to (seeds.test.ts), and five defects planted in it. */
import { readFileSync } from "node:fs";
import { parseBudget, writeDocument } from "@mingce/core";
import { xinjiang2024Unit } from "@mingce/forms";
import { documentToText } from "@mingce/testkit";
import { expect, it } from "vitest";
import { type Checked, checkFile } from "./check.ts";

const sample = new URL("../../../samples/xinjiang-2024-unit.json", import.meta.url);
const { budget } = parseBudget(JSON.parse(readFileSync(sample, "utf8")));
if (budget === null) throw new Error("The sample is no budget.");
const clean = documentToText(writeDocument(budget, xinjiang2024Unit));

/** What is printed wrongly: the words before the number, the number, and what stands there instead. */
const planted: readonly (readonly [before: string, right: string, wrong: string])[] = [
  ["收支总预算", "1,360.98", "1,380.98"],
  ["社会保障和就业支出（类）36.85万元，占", "2.71", "7.21"],
  ["专项经费的通知", "0.06", "0.60"],
  ["大厅改造装修117.00万元；家具等物品购置", "53.00", "35.00"],
  ["基本支出390.02万元，占28.66%，比上年预算减少", "22.06", "22.60"],
];
const wrong = planted.reduce((text, [before, right, now]) => {
  expect(text).toContain(before + right);
  return text.replace(before + right, before + now);
}, clean);

async function check(text: string): Promise<Checked> {
  const checked = await checkFile(new TextEncoder().encode(text), "golden.txt");
  if ("refused" in checked) throw new Error(checked.refused.message);
  return checked;
}

const money: ReadonlySet<string> = new Set(["amount", "share", "rate"]);

it.each([
  { name: "clean", text: clean },
  { name: "with defects", text: wrong },
])("$name: binds amounts, shares and rates, checks them by relations of every kind", async ({ text }) => {
  const { coverage, relations } = await check(text);
  const lines = coverage.byPart.filter((l) => money.has(l.kind));
  const sum = (of: "numbers" | "bound" | "checked"): number => lines.reduce((n, l) => n + l[of], 0);
  expect(sum("numbers")).toBeGreaterThan(200);
  expect(sum("bound") / sum("numbers")).toBeGreaterThanOrEqual(0.99);
  expect(sum("checked") / sum("numbers")).toBeGreaterThanOrEqual(0.95);
  expect(Object.entries(relations).filter(([, n]) => n === 0)).toEqual([]);
});

it("finds nothing in the clean document and each planted defect, nothing else, in the other", async () => {
  expect((await check(clean)).findings).toEqual([]);
  expect(
    (await check(wrong)).findings.map((f) => `${f.severity} ${f.code} ${f.at[0]?.line} ${f.at[0]?.text}`),
  ).toEqual([
    "error prose/amount 358 1,380.98万元",
    "error match/change-rate 392 22.60万元", // The rate beside it asks for 22.05 to 22.08: 22.06 is two digits swapped.
    "error match/share 420 7.21%",
    "warning sum/enumeration 462 35.00万元",
    "error prose/amount 484 0.60万元",
  ]);
});
