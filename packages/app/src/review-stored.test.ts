import { sampleText } from "@mingce/testkit";
import { expect, it } from "vitest";
import { checkFile } from "./check.ts";
import { reportStored } from "./review-stored.ts";

const bytes = new TextEncoder().encode(
  sampleText.replace("办公费\t15.00\t\t15.00", "办公费\t16.00\t\t16.00"),
);

it("the report on a stored document says what a person holds of a finding", async () => {
  const checked = await checkFile(bytes, "档案馆.txt");
  if ("refused" in checked) throw new Error(checked.refused.message);
  const { fingerprint } = checked.findings.find((f) => f.severity === "error") ?? { fingerprint: "" };
  const stored = { bytes, name: "档案馆.txt", format: "text" as const, findings: checked.findings };
  const verdicts = new Map([[fingerprint, { kind: "accepted" as const, reason: "财政部门已经批复" }]]);
  expect(await reportStored(stored)).not.toContain("财政部门已经批复");
  expect(await reportStored({ ...stored, verdicts })).toContain("财政部门已经批复");
});
