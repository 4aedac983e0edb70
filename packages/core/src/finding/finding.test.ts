import { describe, expect, it } from "vitest";
import { placeOf } from "../statement/place.ts";
import { type FindingDraft, finding } from "./finding.ts";

const place = placeOf({ line: 352, table: "t05", row: "201-03-01", column: "project", text: "60.08" });
const draft: FindingDraft = {
  code: "match/change-rate",
  severity: "error",
  message: "不一致。",
  at: [place],
  basis: "",
  stated: "60.08",
};

describe("the fingerprint of a finding", () => {
  it("stays the same when the document is read again with lines above it, in other words", () => {
    const moved = { ...draft, message: "换一种说法。", at: [{ ...place, line: 400, page: 3 }] };
    expect(finding(moved).fingerprint).toBe(finding(draft).fingerprint);
  });

  it("differs with code, place and stated text", () => {
    const others = [
      { ...draft, code: "match/change" },
      { ...draft, at: [{ ...place, row: "201-03-50" }] },
      { ...draft, stated: "64.08" },
    ];
    expect(new Set([draft, ...others].map((d) => finding(d).fingerprint)).size).toBe(4);
  });

  it("is sixteen digits, and what a check left out is null", () => {
    expect(finding(draft).fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(finding(draft)).toMatchObject({
      expected: null,
      difference: null,
      tolerance: null,
      proposal: null,
    });
  });
});
