import { expect, it } from "vitest";
import { exactSteps } from "./exact-steps.ts";

it("money is fen of yuan, whatever unit its cube prints", () => {
  expect(exactSteps("1234.5", "yuan")).toBe(123_450);
  expect(exactSteps("1234.50", "wanyuan")).toBe(123_450);
  expect(exactSteps("-0.01", "yuan")).toBe(-1);
  expect(exactSteps("-0", "yuan")).toBe(0);
});

it("counts and areas are ten-thousandths", () => {
  expect(exactSteps("12", "count")).toBe(120_000);
  expect(exactSteps("164995.71", "squareMetre")).toBe(1_649_957_100);
});

it("what is no exact decimal number is refused, not rounded", () => {
  expect(
    ["", "1,234", "1.005", "一", "1e3", ".5", "99999999999999999"].map((t) => exactSteps(t, "yuan")),
  ).toEqual(Array.from({ length: 7 }, () => null));
});
