import { describe, expect, it } from "vitest";
import { readVerdicts } from "./read-verdicts.ts";

const read = (text: string) => readVerdicts(new TextEncoder().encode(text));
const print = "0123456789abcdef";

describe("a file of verdicts", () => {
  it("says by the fingerprint of each finding what a person holds of it; other keys are left alone", () => {
    const kept = read(
      `{"${print}": {"kind": "accepted", "reason": "已批复", "givenAt": "2024-02-01"}, "f${print.slice(1)}": {"kind": "false"}}`,
    );
    expect([...(kept as ReadonlyMap<string, unknown>)]).toEqual([
      [print, { kind: "accepted", reason: "已批复" }],
      [`f${print.slice(1)}`, { kind: "false", reason: null }],
    ]);
    expect(read("\ufeff{}")).toEqual(new Map());
  });

  it.each([
    ["is no JSON", "fingerprint,kind", "JSON"],
    ["is no object", "[]", "对象"],
    ["has a key that is no fingerprint", '{"第3条": {"kind": "false"}}', "第3条"],
    ["has a verdict that is no object", `{"${print}": "false"}`, print],
    ["has an unknown verdict", `{"${print}": {"kind": "wrong"}}`, print],
    ["accepts without a reason", `{"${print}": {"kind": "accepted"}}`, "理由"],
  ])("is refused with a sentence that says where, when it %s", (_, text, told) => {
    expect(read(text)).toEqual({ problem: expect.stringMatching(new RegExp(`${told}.*[。]$`)) });
  });

  it("is refused where it is not UTF-8", () => {
    expect(readVerdicts(new Uint8Array([0x7b, 0xff, 0x7d]))).toMatchObject({ problem: expect.any(String) });
  });
});
