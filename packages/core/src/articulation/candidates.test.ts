import { expect, it } from "vitest";
import { asked } from "./candidates.ts";
import { far } from "./feasible.ts";

it("what is asked for is the middle of a stretch, and the end of one that is open on the other side", () => {
  expect(asked({ low: 100, high: 300 }, 10)).toBe(200);
  // A rate from nothing is 100 % or anything above: no large number is ever offered for it.
  expect(asked({ low: 1_000_000, high: 1_000_000 + far * 100 }, 100)).toBe(1_000_000);
  expect(asked({ low: -1_000_000 - far * 100, high: -1_000_000 }, 100)).toBe(-1_000_000);
});
