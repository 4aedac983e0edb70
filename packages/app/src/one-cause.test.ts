import { writeDocument } from "@mingce/core";
import { xinjiang2024Unit } from "@mingce/forms";
import { documentToText, unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import { checkFile } from "./check.ts";

const clean = documentToText(writeDocument(unitBudget, xinjiang2024Unit)).replaceAll(
  "（待填）",
  "按实际需要安排",
);
const line = "302\t01\t办公费\t15.00\t\t15.00\n";

/** Codes and severities of what is found beyond the clean document, notes left out. */
async function foundIn(text: string): Promise<readonly string[]> {
  const checked = await checkFile(new TextEncoder().encode(text), "某局.txt");
  if ("refused" in checked) throw new Error(checked.refused.message);
  return checked.findings.filter((f) => f.severity !== "info").map((f) => `${f.severity} ${f.code}`);
}

it.each([
  ["a line printed twice", `${line}${line}`, ["error list/row-repeated"]],
  ["a code of another name", line.replace("302\t01", "302\t29"), ["warning name/code"]],
])("%s is told once, and no number is blamed for it", async (_, printed, expected) => {
  expect(clean).toContain(line);
  expect(await foundIn(clean)).toEqual([]);
  expect(await foundIn(clean.replace(line, printed))).toEqual(expected);
});
