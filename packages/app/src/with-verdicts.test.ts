import { writeDocument } from "@mingce/core";
import { xinjiang2024Unit } from "@mingce/forms";
import { documentToText, unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import { type Checked, checkFile } from "./check.ts";
import { reportSarif } from "./report-sarif.ts";
import { openErrors, withVerdicts } from "./with-verdicts.ts";

const written = documentToText(writeDocument(unitBudget, xinjiang2024Unit));
const wrong = written.replace("项目支出88.96万元", "项目支出88.06万元");

async function checked(text: string): Promise<Checked> {
  const result = await checkFile(new TextEncoder().encode(text), "a.txt");
  if ("refused" in result) throw new Error(result.refused.message);
  return result;
}

it("verdicts hold for a corrected version whose lines moved, beside the same findings and no other", async () => {
  const first = await checked(wrong);
  const verdicts = new Map(
    first.findings.map((f) => [f.fingerprint, { kind: "false", reason: f.message } as const]),
  );
  const moved = await checked(wrong.replace("主要职能", "\n\n\n主要职能").replace(/$/, "\n"));
  expect(moved.findings.length).toBeGreaterThan(0);
  for (const { verdict, code, stated } of withVerdicts(moved, verdicts).findings) {
    const own = first.findings.find((f) => f.message === verdict?.reason);
    expect({ code: own?.code, stated: own?.stated }).toEqual({ code, stated });
  }
});

it("errors that are accepted or false are left out of the errors left, and nothing is left out of the findings", async () => {
  const result = await checked(wrong);
  const errors = result.findings.filter((f) => f.severity === "error");
  const judged = (kind: "confirmed" | "accepted" | "false") =>
    withVerdicts(result, new Map(errors.map((f) => [f.fingerprint, { kind, reason: "理由" }])));
  expect(openErrors(result)).toBe(errors.length);
  expect(errors.length).toBeGreaterThan(0);
  expect([
    openErrors(judged("confirmed")),
    openErrors(judged("accepted")),
    openErrors(judged("false")),
  ]).toEqual([errors.length, 0, 0]);
  expect(judged("false").findings).toHaveLength(result.findings.length);
  expect(judged("false").summary).toEqual(result.summary);
  const suppressed = (of: Checked) => reportSarif([of]).split('"suppressions"').length - 1;
  expect([suppressed(judged("confirmed")), suppressed(judged("accepted"))]).toEqual([0, errors.length]);
});
