import { articulate, articulationFindings, readDisclosure } from "@mingce/core";
import { forms } from "@mingce/forms";
import { sampleText, textDocument } from "@mingce/testkit";
import { expect, it } from "vitest";
import { shouldBe } from "./finding-words.ts";

it("other values as good are told in words, with their places", () => {
  const wrong = sampleText.replace("办公费61.00万元；", "办公费51.00万元；");
  const reading = readDisclosure(textDocument(wrong), forms);
  const open = articulationFindings(reading, articulate(reading)).filter(
    (f) => (f.proposal?.alternatives ?? []).length > 0,
  );
  expect(open.length).toBeGreaterThan(0);
  for (const finding of open) {
    const [other] = finding.proposal?.alternatives ?? [];
    expect(shouldBe(finding)).toContain(`也可能是${other?.words}`);
  }
});
