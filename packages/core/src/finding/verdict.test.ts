import { describe, expect, it } from "vitest";
import { isSettled, longestReason, verdictOf, verdictSays } from "./verdict.ts";

describe("a verdict of a person", () => {
  it("is confirmed, accepted with a reason, or false with or without one", () => {
    expect(verdictOf("confirmed", null)).toEqual({ kind: "confirmed", reason: null });
    expect(verdictOf("accepted", " 财政部门已批复 ")).toEqual({ kind: "accepted", reason: "财政部门已批复" });
    expect(verdictOf("false", "  ")).toEqual({ kind: "false", reason: null });
    expect(verdictOf("false", "a".repeat(longestReason))).toMatchObject({ kind: "false" });
  });

  it.each([
    ["accepted without a reason", "accepted", undefined],
    ["accepted with blanks", "accepted", " \n　"],
    ["no known one", "wrong", null],
    ["the name of what every object has", "toString", null],
    ["nothing", undefined, null],
    ["a reason that is no text", "false", 5],
    ["a reason that is too long", "false", "a".repeat(longestReason + 1)],
  ])("is refused with a sentence: %s", (_, kind, reason) => {
    expect(verdictOf(kind, reason)).toEqual({ problem: expect.stringMatching(/[\u4e00-\u9fff].*。$/) });
  });

  it("settles a finding unless it is confirmed", () => {
    const settled = (["confirmed", "accepted", "false"] as const).map((kind) =>
      isSettled({ verdict: { kind, reason: null } }),
    );
    expect(settled).toEqual([false, true, true]);
    expect([isSettled({}), isSettled({ verdict: null })]).toEqual([false, false]);
  });

  it("is said in words", () => {
    expect(verdictSays({ kind: "accepted", reason: "已批复" })).toBe("认可：已批复");
    expect(verdictSays({ kind: "confirmed", reason: null })).toBe("属实");
  });
});
