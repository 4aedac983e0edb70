import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { targetVacuous } from "./vacuous.ts";

const value = (text: string) => findings(targetVacuous, ["≥500卷", text]);

it("passes where every target can be missed", () => {
  expect(outcome(targetVacuous)).toBe("passed");
});

it.each(["≥0卷", ">=0%", "> =0.00"])("finds a target that is always reached: %s", (text) => {
  expect(value(text)).toMatchObject([{ severity: "warning", stated: text }]);
});

it.each([">0卷", "≥0.5卷", "=0起", "≤0起", "≥05卷"])(
  "leaves a target alone that can be missed: %s",
  (text) => {
    expect(value(text)).toEqual([]);
  },
);
